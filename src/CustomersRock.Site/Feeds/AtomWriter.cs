using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CustomersRock.Site.Feeds;

/// <summary>Atom (RFC 4287), with tombstones for what was withdrawn (RFC 6721).</summary>
internal static class AtomWriter
{
    public static void Write(FeedDocument feed, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        Head(ref output, feed);
        foreach (var entry in feed.Entries)
            Entry(ref output, entry);
        foreach (var deleted in feed.Deleted)
            Deleted(ref output, deleted);
        output.Raw("</feed>\n"u8);
        output.Flush();
    }

    private static void Head(ref Utf8Output output, FeedDocument feed)
    {
        output.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:media=\"http://search.yahoo.com/mrss/\""u8);
        if (!feed.Deleted.IsEmpty)
            output.Raw(" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\""u8);
        output.OptionalElement(" xml:lang=\""u8, feed.Language, "\""u8);

        // The feed's own address is its id: it never changes and no entry has it.
        output.Address(">\n<id>"u8, feed.SelfUrl, "atom</id>\n"u8);
        output.Element("<title>"u8, feed.Title, "</title>\n"u8);
        output.OptionalElement("<subtitle>"u8, feed.Description, "</subtitle>\n"u8);
        output.Address("<link rel=\"self\" type=\"application/atom+xml\" href=\""u8, feed.SelfUrl, "atom\"/>\n"u8);
        output.OptionalAddress("<link rel=\"hub\" href=\""u8, feed.HubUrl, "\"/>\n"u8);
        output.Address("<link rel=\"alternate\" type=\"text/html\" href=\""u8, feed.HomeUrl, "\"/>\n"u8);
        Date(ref output, "<updated>"u8, feed.Updated, "</updated>\n"u8);
        Author(ref output, feed.Credit);
        output.OptionalElement("<rights>"u8, feed.Copyright, "</rights>\n"u8);
        output.OptionalAddress("<icon>"u8, feed.SmallIconUrl ?? feed.IconUrl, "</icon>\n"u8);
    }

    private static void Entry(ref Utf8Output output, FeedEntry entry)
    {
        output.Address("<entry>\n<id>"u8, entry.Id, "</id>\n"u8);
        output.Element("<title>"u8, entry.Title, "</title>\n"u8);
        output.Address("<link rel=\"alternate\" type=\"text/html\" href=\""u8, entry.Url, "\"/>\n"u8);
        Original(ref output, entry);
        Date(ref output, "<published>"u8, entry.Published, "</published>\n"u8);
        Date(ref output, "<updated>"u8, Updated(entry), "</updated>\n"u8);
        Author(ref output, entry.Credit);
        foreach (var category in entry.Categories)
            output.OptionalElement("<category term=\""u8, category, "\"/>\n"u8);
        output.OptionalElement("<rights>"u8, entry.Rights, "</rights>\n"u8);
        output.OptionalElement("<summary type=\"text\">"u8, entry.Summary, "</summary>\n"u8);
        Content(ref output, entry);
        output.OptionalAddress("<media:content medium=\"image\" url=\""u8, entry.ImageUrl, "\"/>\n"u8);
        output.Raw("</entry>\n"u8);
    }

    private static void Deleted(ref Utf8Output output, DeletedEntry deleted)
    {
        output.Address("<at:deleted-entry ref=\""u8, deleted.Id, "\""u8);
        Date(ref output, " when=\""u8, deleted.When, "\"/>\n"u8);
    }

    // Most dates are days without an hour, and validators warn of two entries with one "updated". So a minute within the day's first hour
    // is taken from the id: the same in every feed and every build.
    private static DateTimeOffset Updated(FeedEntry entry)
    {
        var updated = entry.Updated > entry.Published ? entry.Updated : entry.Published;
        return updated.UtcDateTime.TimeOfDay == TimeSpan.Zero
            ? updated.AddSeconds(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(entry.Id.AsSpan())) % 3600)
            : updated;
    }

    // Readers that know "related" open the original, the others our page about it.
    private static void Original(ref Utf8Output output, FeedEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.ExternalUrl))
            return;

        output.Address("<link rel=\"related\" href=\""u8, entry.ExternalUrl, "\""u8);
        output.OptionalElement(" title=\""u8, entry.SourceTitle, "\""u8);
        output.Raw("/>\n"u8);
    }

    private static void Author(ref Utf8Output output, string name) =>
        output.OptionalElement("<author><name>"u8, name, "</name></author>\n"u8);

    private static void Content(ref Utf8Output output, FeedEntry entry)
    {
        if (entry.Html.IsEmpty)
            return;

        output.Raw("<content type=\"html\">"u8);
        output.CData(entry.Html.Span);
        output.Raw("</content>\n"u8);
    }

    private static void Date(ref Utf8Output output, ReadOnlySpan<byte> open, DateTimeOffset time, ReadOnlySpan<byte> close)
    {
        output.Raw(open);
        output.Rfc3339(time);
        output.Raw(close);
    }
}
