using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Pages;

/// <summary>Entries of feeds, each made once: a story stands in the feeds of the site, of its themes and of its companies, in three formats.</summary>
internal sealed class FeedEntries(PageMaker maker)
{
    private readonly FeedEntry?[] stories = new FeedEntry?[maker.Catalog.Stories.Length];

    // Two threads may make the same entry at once; both are right and one stays.
    public FeedEntry Of(CatalogStory entry) => stories[entry.Index] ??= Make(entry);

    public FeedEntry Of(CatalogDigest entry) => new()
    {
        Id = maker.Links.Absolute(entry.Address),
        Url = maker.Links.Absolute(entry.Address),
        Title = entry.Digest.Title,
        Summary = entry.Digest.Description ?? "",
        Html = Html(entry.Digest.Body, entry.Address),
        Published = entry.Digest.Published,
        Updated = entry.Digest.Published,
        Author = entry.Digest.Author ?? maker.Settings.Author,
        Categories = [],
        Rights = StoryLicence.CreativeCommonsBy,
    };

    public FeedEntry Of(GatheredItem item)
    {
        var source = maker.Catalog.SourceById.GetValueOrDefault(item.Source);
        return new FeedEntry
        {
            Id = maker.Links.Origin + maker.Views.ItemHref(item),
            Url = maker.Links.Origin + maker.Views.ItemHref(item),
            ExternalUrl = item.Url,
            Title = item.Title,
            Summary = item.NoteText,
            Html = ItemHtml(item, source),
            Published = item.Gathered,
            Updated = item.Gathered,
            Author = item.Author ?? "",
            Categories = [.. item.Themes.Select(ThemeTitle)],
            SourceTitle = source?.Title ?? item.Source.Value,
            SourceUrl = source?.Feed ?? source?.Site,
        };
    }

    private FeedEntry Make(CatalogStory entry)
    {
        var story = entry.Story;
        return new FeedEntry
        {
            Id = maker.Links.Absolute(entry.Address),
            Url = maker.Links.Absolute(entry.Address),
            Title = story.Title,
            Summary = story.Body.Excerpt ?? story.Description,
            Html = Html(story.Body, entry.Address),
            Published = story.Published,
            Updated = story.Changed,
            Author = story.Author,
            Categories = [.. story.Themes.Select(ThemeTitle)],
            Rights = StoryLicence.Of(story),
        };
    }

    private string ThemeTitle(ThemeId id) => maker.Catalog.ThemeById.TryGetValue(id, out var shelf) ? shelf.Theme.Title : id.Value;

    /// <summary>A body without links into the site is shared with its page, not copied.</summary>
    private ReadOnlyMemory<byte> Html(Body body, string own)
    {
        if (body.Holes.IsEmpty)
            return body.Html.Utf8;

        using var writer = new Utf8Writer(8 * 1024);
        maker.Views.Bodies.Write(writer, body, own, absolute: true);
        return writer.Written.ToArray();
    }

    /// <summary>Our sentence first, then their words, marked as theirs and linked.</summary>
    private ReadOnlyMemory<byte> ItemHtml(GatheredItem item, Source? source)
    {
        using var writer = new Utf8Writer(8 * 1024);
        maker.Views.Bodies.Write(writer, item.Note, SiteAddresses.AroundTheWeb, absolute: true);
        if (item.Excerpt is { } excerpt)
        {
            writer.Write("<blockquote cite=\"");
            writer.Write(HtmlText.Escape(item.Url));
            writer.Write("\"><p>");
            writer.Write(HtmlText.Escape(excerpt));
            writer.Write("</p></blockquote>");
        }

        writer.Write("<p><a href=\"");
        writer.Write(HtmlText.Escape(item.Url));
        writer.Write("\">");
        writer.Write(HtmlText.Escape(item.Title));
        writer.Write("</a>, ");
        writer.Write(HtmlText.Escape(source?.Title ?? item.Source.Value));
        writer.Write("</p>");
        return writer.Written.ToArray();
    }
}
