using System.Buffers;
using System.Collections.Immutable;

namespace CustomersRock.Site.Feeds;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    public static void Write(FeedDocument feed, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        Head(ref output, feed);
        output.Raw(",\n\"items\":["u8);
        for (var i = 0; i < feed.Entries.Length; i++)
        {
            output.Raw(i == 0 ? "\n"u8 : ",\n"u8);
            Item(ref output, feed.Entries[i]);
        }

        output.Raw("\n]}\n"u8);
        output.Flush();
    }

    private static void Head(ref Utf8Output output, FeedDocument feed)
    {
        output.Member("{\"version\":\"https://jsonfeed.org/version/1.1\",\n\"title\":"u8, feed.Title);
        output.Member(",\n\"home_page_url\":"u8, WebAddress.Encoded(feed.HomeUrl));
        output.Member(",\n\"feed_url\":"u8, WebAddress.Encoded(feed.SelfUrl) + "json");
        Optional(ref output, ",\n\"description\":"u8, feed.Description);
        OptionalAddress(ref output, ",\n\"icon\":"u8, feed.IconUrl);
        OptionalAddress(ref output, ",\n\"favicon\":"u8, feed.SmallIconUrl);
        Optional(ref output, ",\n\"language\":"u8, feed.Language);
        output.Member(",\n\"authors\":[{\"name\":"u8, feed.Credit);
        output.Raw("}]"u8);
        Hub(ref output, feed.HubUrl);
    }

    private static void Hub(ref Utf8Output output, string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
            return;

        output.Member(",\n\"hubs\":[{\"type\":\"WebSub\",\"url\":"u8, WebAddress.Encoded(url));
        output.Raw("}]"u8);
    }

    private static void Item(ref Utf8Output output, FeedEntry entry)
    {
        output.Member("{\"id\":"u8, WebAddress.Encoded(entry.Id));
        output.Member(",\"url\":"u8, WebAddress.Encoded(entry.Url));
        OptionalAddress(ref output, ",\"external_url\":"u8, entry.ExternalUrl);
        output.Member(",\"title\":"u8, entry.Title);
        Optional(ref output, ",\"summary\":"u8, entry.Summary);
        OptionalAddress(ref output, ",\"image\":"u8, entry.ImageUrl);
        output.Raw(",\"date_published\":\""u8);
        output.Rfc3339(entry.Published);
        output.Raw("\",\"date_modified\":\""u8);
        output.Rfc3339(entry.Updated > entry.Published ? entry.Updated : entry.Published);
        output.Raw("\""u8);
        Authors(ref output, entry);
        Tags(ref output, entry.Categories);
        Content(ref output, entry);
        output.Raw("}"u8);
    }

    private static void Authors(ref Utf8Output output, FeedEntry entry)
    {
        if (entry.Credit.Length == 0)
            return;

        output.Member(",\"authors\":[{\"name\":"u8, entry.Credit);
        if (string.IsNullOrWhiteSpace(entry.Author))
            OptionalAddress(ref output, ",\"url\":"u8, entry.SourceUrl);
        output.Raw("}]"u8);
    }

    private static void Tags(ref Utf8Output output, ImmutableArray<string> categories)
    {
        if (categories.IsEmpty)
            return;

        for (var i = 0; i < categories.Length; i++)
            output.Member(i == 0 ? ",\"tags\":["u8 : ","u8, categories[i]);
        output.Raw("]"u8);
    }

    // An item must have one of the two.
    private static void Content(ref Utf8Output output, FeedEntry entry)
    {
        if (entry.Html.IsEmpty)
        {
            output.Member(",\"content_text\":"u8, entry.About);
            return;
        }

        output.Raw(",\"content_html\":"u8);
        output.JsonString(entry.Html.Span);
    }

    private static void Optional(ref Utf8Output output, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            output.Member(name, value);
    }

    private static void OptionalAddress(ref Utf8Output output, ReadOnlySpan<byte> name, string? url)
    {
        if (!string.IsNullOrWhiteSpace(url))
            output.Member(name, WebAddress.Encoded(url));
    }
}
