using System.Collections.Immutable;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>What an entry tells, as plain text.</summary>
/// <param name="Title">One line; null where there is none to be seen.</param>
/// <param name="Blocks">Its paragraphs, boilerplate removed.</param>
/// <param name="Picture">The first of its pictures.</param>
internal sealed record EntryText(string? Title, ImmutableArray<string> Blocks, HtmlPicture? Picture)
{
    private const int LongestTitle = 300;

    /// <summary>As long as a telling keeps text, in characters.</summary>
    public const int Longest = 8000;

    /// <summary>The paragraphs, one a line.</summary>
    public string Lines => Shortened(string.Join('\n', Blocks));

    public static EntryText Of(FeedEntry entry)
    {
        var title = VisibleText.Line(entry.Title, LongestTitle);
        var content = entry.ContentHtml is { } html ? HtmlTextReader.Read(html) : new HtmlText([], null);
        var blocks = Boilerplate.Remove(content.Blocks, title);
        var summary = Summary(entry, title);
        return new EntryText(title, Length(summary) > Length(blocks) ? summary : blocks, content.Picture);
    }

    private static ImmutableArray<string> Summary(FeedEntry entry, string? title)
    {
        var text = entry.SummaryText ?? "";
        var lines = text[..Math.Min(text.Length, 2 * Longest)]
            .Split('\n')
            .Select(l => VisibleText.Line(l, Longest))
            .OfType<string>();
        return Boilerplate.Remove([.. lines], title);
    }

    private static int Length(ImmutableArray<string> blocks) => blocks.Sum(b => b.Length);

    private static string Shortened(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
