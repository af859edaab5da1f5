using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>From an entry as its feed wrote it to a telling: plain text, addresses without tracking, a date that can be believed.</summary>
public static class EntryCleaner
{
    private const int LongestAuthor = 120;
    private const int LongestCategory = 80;
    private const int MostCategories = 20;

    /// <summary>Never throws for what the entry holds.</summary>
    /// <param name="entry">As read.</param>
    /// <param name="id">As <see cref="Matching.EntryIdentity"/> gave it.</param>
    /// <param name="feed">The feed that the entry stands in.</param>
    /// <param name="source">Its licence and word budget bound the excerpt.</param>
    /// <param name="seen">When the entry was first seen, not when it was last read.</param>
    public static Telling Clean(FeedEntry entry, TellingId id, Feed feed, Source source, DateTimeOffset seen)
    {
        var text = EntryText.Of(entry);
        var picture = EntryPictures.Of(entry, text.Picture, feed);
        var lines = text.Lines;
        return new Telling
        {
            Id = id,
            Source = source.Id,
            Title = text.Title,
            Url = PageAddress.Shown(entry.Link) ?? PageAddress.Shown(entry.ExternalLink),
            Canonical = EntryAddress.Of(entry, feed, source),
            Published = EntryDates.Published(entry, seen),
            FirstSeen = seen,
            Author = Author(entry.Author),
            Excerpt = ExcerptCutter.Cut(lines.Replace('\n', ' '), Budget(source)),
            Text = lines,
            Language = LanguageTag.From(entry.Language) ?? LanguageTag.From(feed.Language) ?? LanguageTag.From(source.Language),
            Categories = Categories(entry.Categories),
            Image = picture?.Address,
            ImageAlt = picture?.Alt,
        };
    }

    private static int Budget(Source source) => Math.Clamp(source.QuotableWords, 0, 300);

    /// <summary>A name without the mail address that RSS asks for (<c>ann@a.example (Ann)</c>): nobody gave it to us to be shown.</summary>
    private static string? Author(string? text)
    {
        if (VisibleText.Line(text, LongestAuthor) is not { } author)
            return null;

        if (!author.Contains('@', StringComparison.Ordinal))
            return author;

        var words = author.Split(' ').Where(w => w.IndexOf('@', StringComparison.Ordinal) <= 0);
        var name = string.Join(' ', words).Trim('(', ')', '<', '>', ' ', ',');
        return name.Length > 0 ? name : null;
    }

    private static ImmutableArray<string> Categories(ImmutableArray<string> categories) =>
    [
        .. (categories.IsDefault ? [] : categories).Take(MostCategories * 5).Select(c => VisibleText.Line(c, LongestCategory)).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostCategories),
    ];
}
