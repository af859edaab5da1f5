using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Site.Feeds;

/// <summary>Sitemap (sitemaps.org 0.9). What does not fit in one file becomes <c>sitemap-1.xml</c>, <c>sitemap-2.xml</c> …,
/// and <c>sitemap.xml</c> their index.</summary>
internal static class SitemapWriter
{
    private const int UsualEntry = 150;

    private static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8;
    private static ReadOnlySpan<byte> Open => "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8;
    private static ReadOnlySpan<byte> Close => "</urlset>\n"u8;

    /// <summary>The files to write; the one at <c>/sitemap.xml</c> comes first.</summary>
    public static ImmutableArray<SitemapFile> Write(IReadOnlyList<SitemapEntry> entries, LinkBase links, SitemapLimits? limits = null)
    {
        var pages = new List<ReadOnlyMemory<byte>>();
        var index = new List<SitemapEntry>();
        var next = 0;
        do
        {
            var start = next;
            pages.Add(Page(entries, ref next, limits ?? new SitemapLimits()));
            index.Add(new SitemapEntry(links.Absolute(PageAddress(pages.Count)), Newest(entries, start, next)));
        }
        while (next < entries.Count);

        return pages.Count == 1
            ? [new SitemapFile(SiteAddresses.Sitemap, pages[0])]
            : [new SitemapFile(SiteAddresses.Sitemap, Index(index)), .. pages.Select((page, i) => new SitemapFile(PageAddress(i + 1), page))];
    }

    private static ReadOnlyMemory<byte> Page(IReadOnlyList<SitemapEntry> entries, ref int next, SitemapLimits limits)
    {
        var start = next;
        var end = Math.Min(entries.Count, start + limits.Addresses);
        var page = new ArrayBufferWriter<byte>(Math.Max(1, (end - start) * UsualEntry));
        page.Write(Declaration);
        page.Write(Open);
        var entry = new ArrayBufferWriter<byte>(UsualEntry);
        while (next < end)
        {
            entry.ResetWrittenCount();
            WriteEntry(entries[next], "<url><loc>"u8, "</url>\n"u8, entry);

            // A single address always goes in, or nothing would ever move on.
            if (next > start && page.WrittenCount + entry.WrittenCount + Close.Length > limits.Bytes)
                break;
            page.Write(entry.WrittenSpan);
            next++;
        }

        page.Write(Close);
        return page.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> Index(List<SitemapEntry> pages)
    {
        var index = new ArrayBufferWriter<byte>(pages.Count * UsualEntry);
        index.Write(Declaration);
        index.Write("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        foreach (var page in pages)
            WriteEntry(page, "<sitemap><loc>"u8, "</sitemap>\n"u8, index);
        index.Write("</sitemapindex>\n"u8);
        return index.WrittenMemory;
    }

    private static void WriteEntry(SitemapEntry entry, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close, ArrayBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        output.Address(open, entry.Url, "</loc>"u8);
        if (entry.LastModified is { } time)
        {
            output.Raw("<lastmod>"u8);
            output.Rfc3339(time);
            output.Raw("</lastmod>"u8);
        }

        output.Raw(close);
        output.Flush();
    }

    private static DateTimeOffset? Newest(IReadOnlyList<SitemapEntry> entries, int start, int end)
    {
        DateTimeOffset? newest = null;
        for (var i = start; i < end; i++)
        {
            if (entries[i].LastModified is { } time && (newest is null || time > newest))
                newest = time;
        }

        return newest;
    }

    private static string PageAddress(int number) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{number}.xml");
}
