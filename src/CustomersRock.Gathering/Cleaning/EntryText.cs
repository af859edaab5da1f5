using System.Collections.Immutable;
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
    public string Lines => string.Join('\n', Blocks) is { Length: > Longest } text ? text[..End(text)] : string.Join('\n', Blocks);

    public static EntryText Of(FeedEntry entry)
    {
        var title = PlainText.Line(entry.Title, LongestTitle);
        var content = entry.ContentHtml is { } html ? HtmlTextReader.Read(html) : new HtmlText([], null);
        var blocks = Boilerplate.Remove(content.Blocks, title);
        var summary = Summary(entry, title);
        return new EntryText(title, Length(summary) > Length(blocks) ? summary : blocks, content.Picture);
    }

    private static ImmutableArray<string> Summary(FeedEntry entry, string? title)
    {
        var lines = (entry.SummaryText ?? "").AsSpan(0, Math.Min(entry.SummaryText?.Length ?? 0, Longest * 2)).ToString()
            .Split('\n')
            .Select(l => PlainText.Line(l, Longest))
            .OfType<string>();
        return Boilerplate.Remove([.. lines], title);
    }

    private static int Length(ImmutableArray<string> blocks) => blocks.Sum(b => b.Length);

    private static int End(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
}
