using System.Buffers;

namespace CustomersRock.Site.Feeds;

/// <summary>RSS 2.0 with the modules that readers know: full text, creator, rights, picture. Follows the RSS Advisory Board's profile.</summary>
internal static class RssWriter
{
    public static void Write(FeedDocument feed, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        output.Raw("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel>

            """u8);
        Channel(ref output, feed);
        foreach (var entry in feed.Entries)
            Item(ref output, entry);
        output.Raw("</channel>\n</rss>\n"u8);
        output.Flush();
    }

    private static void Channel(ref Utf8Output output, FeedDocument feed)
    {
        output.Element("<title>"u8, feed.Title, "</title>\n"u8);
        output.Address("<link>"u8, feed.HomeUrl, "</link>\n"u8);
        output.Raw("<description>"u8);
        output.TextAsHtml(feed.About);
        output.Raw("</description>\n"u8);
        output.Address("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\""u8, feed.SelfUrl, "rss\"/>\n"u8);
        output.OptionalAddress("<atom:link rel=\"hub\" href=\""u8, feed.HubUrl, "\"/>\n"u8);
        output.OptionalElement("<language>"u8, feed.Language, "</language>\n"u8);
        output.OptionalElement("<copyright>"u8, feed.Copyright, "</copyright>\n"u8);
        output.Raw("<lastBuildDate>"u8);
        output.Rfc822(feed.Updated);
        output.Raw("</lastBuildDate>\n"u8);
        if (!string.IsNullOrWhiteSpace(feed.SmallIconUrl))
            Image(ref output, feed, feed.SmallIconUrl);
    }

    private static void Image(ref Utf8Output output, FeedDocument feed, string url)
    {
        output.Address("<image><url>"u8, url, "</url>"u8);
        output.Element("<title>"u8, feed.Title, "</title>"u8);
        output.Address("<link>"u8, feed.HomeUrl, "</link><width>144</width><height>144</height></image>\n"u8);
    }

    private static void Item(ref Utf8Output output, FeedEntry entry)
    {
        output.Element("<item>\n<title>"u8, entry.Title, "</title>\n"u8);

        // RSS has one link only: for an item of others it leads to those who wrote it; the guid still names our own address.
        output.Address("<link>"u8, entry.ExternalUrl ?? entry.Url, "</link>\n"u8);
        output.Address(IsPermaLink(entry) ? "<guid isPermaLink=\"true\">"u8 : "<guid isPermaLink=\"false\">"u8, entry.Id, "</guid>\n"u8);
        output.Raw("<pubDate>"u8);
        output.Rfc822(entry.Published);
        output.Raw("</pubDate>\n"u8);
        output.OptionalElement("<dc:creator>"u8, entry.Credit, "</dc:creator>\n"u8);
        foreach (var category in entry.Categories)
            output.OptionalElement("<category>"u8, category, "</category>\n"u8);
        Source(ref output, entry);
        output.OptionalElement("<dc:rights>"u8, entry.Rights, "</dc:rights>\n"u8);
        Content(ref output, entry);
        output.OptionalAddress("<media:content medium=\"image\" url=\""u8, entry.ImageUrl, "\"/>\n"u8);
        output.Raw("</item>\n"u8);
    }

    private static void Source(ref Utf8Output output, FeedEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.SourceUrl) || string.IsNullOrWhiteSpace(entry.SourceTitle))
            return;

        output.Address("<source url=\""u8, entry.SourceUrl, "\">"u8);
        output.Element(""u8, entry.SourceTitle, "</source>\n"u8);
    }

    // The summary stands before the full text: some readers take whichever comes last.
    private static void Content(ref Utf8Output output, FeedEntry entry)
    {
        output.Raw("<description>"u8);
        output.TextAsHtml(entry.About);
        output.Raw("</description>\n"u8);
        if (entry.Html.IsEmpty)
            return;

        output.Raw("<content:encoded>"u8);
        output.CData(entry.Html.Span);
        output.Raw("</content:encoded>\n"u8);
    }

    private static bool IsPermaLink(FeedEntry entry) => string.Equals(entry.Id, entry.Url, StringComparison.Ordinal);
}
