using System.Text;
using System.Xml.Linq;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class SitemapWriterTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly LinkBase Links = new(new SiteSettings { Host = "rocks.example", LinkRoot = "/rock" });

    [Fact]
    public void A_small_site_has_one_file()
    {
        var files = SitemapWriter.Write(
            [new("https://rocks.example/rock/", SampleFeed.Day), new("https://rocks.example/rock/?a=1&b='2'", null)], Links);

        var file = Assert.Single(files);
        Assert.Equal("/sitemap.xml", file.Address);
        Golden.Match(Encoding.UTF8.GetString(file.Utf8.Span), "feeds/sitemap.xml");
    }

    [Fact]
    public void More_addresses_than_one_file_may_hold_become_an_index()
    {
        var files = SitemapWriter.Write(Pages(5), Links, new SitemapLimits(Addresses: 2));

        Assert.Equal(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"], files.Select(file => file.Address));
        Golden.Match(Encoding.UTF8.GetString(files[0].Utf8.Span), "feeds/sitemap-index.xml");
        Assert.Equal(Pages(5).Select(page => page.Url), files.Skip(1).SelectMany(Locations));
    }

    [Fact]
    public void No_file_is_larger_than_allowed()
    {
        const int Most = 400;
        var files = SitemapWriter.Write(Pages(50), Links, new SitemapLimits(Bytes: Most));

        Assert.All(files.Skip(1), file => Assert.InRange(file.Utf8.Length, 1, Most));
        Assert.Equal(Pages(50).Select(page => page.Url), files.Skip(1).SelectMany(Locations));
    }

    [Fact]
    public void An_address_longer_than_a_whole_file_is_written_all_the_same()
    {
        var files = SitemapWriter.Write(Pages(3), Links, new SitemapLimits(Bytes: 1));

        Assert.Equal(4, files.Length);
    }

    [Fact]
    public void Fifty_thousand_addresses_are_one_file_and_one_more_are_two()
    {
        Assert.Single(SitemapWriter.Write(Pages(50_000), Links));
        Assert.Equal(3, SitemapWriter.Write(Pages(50_001), Links).Length);
    }

    private static List<SitemapEntry> Pages(int count) =>
        [.. Enumerable.Range(1, count).Select(number => new SitemapEntry($"https://rocks.example/rock/{number}/", SampleFeed.Day.AddDays(number % 1000)))];

    private static IEnumerable<string> Locations(SitemapFile file) =>
        XDocument.Load(new MemoryStream(file.Utf8.ToArray())).Root!.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value);
}
