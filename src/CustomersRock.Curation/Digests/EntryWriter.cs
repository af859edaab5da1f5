using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Digests;

/// <summary>Writes what a round-up says of one story or one item. All foreign text comes out as text.</summary>
internal sealed class EntryWriter
{
    private readonly Dictionary<string, int> names;
    private readonly Dictionary<SourceId, Source> sources;
    private readonly IsoWeek week;

    public EntryWriter(ContentSet content, IsoWeek week)
    {
        this.week = week;
        sources = content.Sources.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        names = content.Stories.SelectMany(NamesOf).Concat(content.Pages.Select(p => p.Xref ?? p.Address.Trim('/')))
            .CountBy(name => name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public DraftEntry Story(Story story)
    {
        var link = names[story.Id.Slug] == 1 ? $"xref:{story.Id.Slug}" : SiteAddresses.Story(story.Id);
        return new DraftEntry
        {
            Path = WeekChoice.PathOf(story),
            Title = story.Title,
            Theme = Central(story.Themes),
            Link = link,
            Text = Join($"[{MarkdownValue.Of(story.Title)}]({link})", null, story.Description),
        };
    }

    public DraftEntry Item(GatheredItem item)
    {
        var source = sources.GetValueOrDefault(item.Source);
        var quote = QuoteOf(item, source, out var why);
        var title = $"[{MarkdownValue.Of(item.Title)}]({MarkdownValue.Address(item.Url)}) ({string.Join(", ", Credit(item, source).Select(MarkdownValue.Of))})";
        return new DraftEntry
        {
            Path = WeekChoice.PathOf(item),
            Title = item.Title,
            Theme = Central(item.Themes),
            Link = item.Url,
            Source = source,
            Quote = quote?.Text,
            WhyNoQuote = why,
            Text = Join(title, quote, item.NoteText),
        };
    }

    private static string Join(string title, QuoteCut? quote, string words)
    {
        var text = title;
        if (quote is not null)
            text += $"\n\n> {MarkdownValue.Of(quote.Text)}{(quote.IsShortened ? " […]" : "")}";

        return string.IsNullOrWhiteSpace(words) ? text : $"{text}\n\n{MarkdownValue.Of(words)}";
    }

    private static QuoteCut? QuoteOf(GatheredItem item, Source? source, out string? why)
    {
        var quote = source is null ? null : QuoteCut.Of(item.Excerpt, source.QuotableWords);
        why = quote is not null ? null
            : source is null ? $"there is no source \"{item.Source}\""
            : source.QuotableWords == 0 ? $"nothing may be quoted from {source.Title}"
            : "its file has no Excerpt";
        return quote;
    }

    private IEnumerable<string> Credit(GatheredItem item, Source? source)
    {
        var publisher = source?.Title ?? (PageAddress.Canonical(item.Url) is { } page ? PageAddress.HostOf(page) : item.Source.Value);
        yield return publisher;

        if (!string.IsNullOrWhiteSpace(item.Author) && !item.Author.Equals(publisher, StringComparison.OrdinalIgnoreCase))
            yield return item.Author;

        var day = item.Published.UtcDateTime;
        if (item.Published < week.Start || item.Published >= week.End)
            yield return day.ToString(day.Year == week.Year ? "d MMMM" : "yyyy", CultureInfo.InvariantCulture);
    }

    private static ThemeId Central(ImmutableArray<ThemeId> themes) => themes.IsEmpty ? new ThemeId("other") : themes[0];

    private static IEnumerable<string> NamesOf(Story story) =>
        story.Xref is { } xref && !xref.Equals(story.Id.Slug, StringComparison.OrdinalIgnoreCase) ? [story.Id.Slug, xref] : [story.Id.Slug];
}
