using System.Text.Json;
using CustomersRock.Gathering.Feeds.Dates;
using CustomersRock.Gathering.Feeds.Entries;
using CustomersRock.Gathering.Feeds.Texts;

namespace CustomersRock.Gathering.Feeds.JsonFeed;

/// <summary>JSON Feed 1 and 1.1.</summary>
internal static class JsonFeed
{
    public static Feed Read(JsonElement root, Uri? address)
    {
        var author = Author(root);
        return new Feed
        {
            Kind = FeedKind.Json,
            Title = PlainText.OfHtml(root.Text("title"), FeedLimits.Title),
            Link = FeedAddress.Resolve(root.Text("home_page_url"), address),
            Language = FeedLanguage.Read(root.Text("language")),
            Entries = [.. root.List("items").Where(item => item.ValueKind == JsonValueKind.Object).Take(FeedLimits.Entries).Select(item => Entry(item, address, author))],
        };
    }

    private static FeedEntry Entry(JsonElement item, Uri? links, string? feedAuthor)
    {
        var (summary, content) = Content(item, links);
        var external = FeedAddress.Resolve(item.Text("external_url"), links);
        var enclosures = item.List("attachments").Take(FeedLimits.Alike).Select(attachment => Enclosure(attachment, links)).OfType<FeedEnclosure>().ToArray();
        return new FeedEntry
        {
            Id = EntryId.Read(item.Text("id")),
            Title = PlainText.OfHtml(item.Text("title"), FeedLimits.Title),
            Link = FeedAddress.Resolve(item.Text("url"), links) ?? external ?? FeedAddress.Resolve(item.Text("id"), null),
            ExternalLink = external,
            Published = FeedDate.Read(item.Text("date_published")),
            Updated = FeedDate.Read(item.Text("date_modified")),
            Author = Author(item) ?? feedAuthor,
            SummaryText = summary,
            ContentHtml = content,
            Categories = EntryCategories.Clean(item.List("tags").Select(JsonMembers.AsText)),
            Image = FeedAddress.Resolve(item.Text("image"), links) ?? FeedAddress.Resolve(item.Text("banner_image"), links)
                ?? Array.Find(enclosures, enclosure => enclosure.IsPicture)?.Url,
            Enclosure = enclosures.FirstOrDefault(),
            Language = FeedLanguage.Read(item.Text("language")),
        };
    }

    /// <summary><c>authors</c> of 1.1 before <c>author</c> of 1.</summary>
    private static string? Author(JsonElement holder)
    {
        var names = holder.List("authors").Concat(holder.List("author")).Take(FeedLimits.Alike)
            .Select(author => PersonName.Read(author.Text("name") ?? JsonMembers.AsText(author))).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : EntryAuthors.Joined(names);
    }

    private static (string? SummaryText, string? ContentHtml) Content(JsonElement item, Uri? links)
    {
        var html = item.Text("content_html") is { } written ? new Markup(HtmlAddresses.MakeAbsolute(written, links), true) : default;
        var text = new Markup(item.Text("content_text") ?? "", false);
        var content = html.IsEmpty ? text : html;
        var summary = new Markup(item.Text("summary") ?? "", false);
        var brief = summary.IsEmpty ? (text.IsEmpty ? html : text) : summary;
        return (brief.ToPlain(FeedLimits.Summary), (content.IsEmpty ? summary : content).ToHtml());
    }

    private static FeedEnclosure? Enclosure(JsonElement attachment, Uri? links) =>
        FeedAddress.Resolve(attachment.Text("url"), links) is { } url
            ? new(url, EntryEnclosures.MediaType(attachment.Text("mime_type")), EntryEnclosures.Length(attachment.Text("size_in_bytes")))
            : null;
}
