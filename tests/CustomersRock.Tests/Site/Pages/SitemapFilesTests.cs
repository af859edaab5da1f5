using System.Xml.Linq;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Pages;

/// <summary>The corner shop's pages in its sitemap, each with the day of the newest thing on it.</summary>
public sealed class SitemapFilesTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_correction_dates_the_story_and_the_lists_that_show_it()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/violin.md --
            ---
            Published: 2026-11-03
            Companies: [City Cabs]
            Corrections:
              - Date: 2026-11-20
                What: It was a viola.
            ---
            He turned back.
            -- input/stories/2026/boots.md --
            ---
            Published: 2026-11-05
            Companies: [Harrow]
            ---
            She sewed them.
            """).Build();
        var days = Days(site);

        Assert.Equal(("2026-11-20", "2026-11-05"), (days["/stories/2026/violin/"], days["/stories/2026/boots/"]));
        Assert.All(["/", "/stories/", "/stories/2026/", "/companies/city-cabs/"], list => Assert.Equal("2026-11-20", days[list]));
        Assert.Equal("2026-11-05", days["/companies/harrow/"]);
        Assert.Equal("2026-11-05", days["/companies/"]);
        Assert.Null(days["/search/"]);
    }

    [Fact]
    public void An_answer_dates_the_story_that_it_answers()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/violin.md --
            ---
            Published: 2026-11-03
            ---
            He turned back.
            -- input/stories/2026/the-driver-answers.md --
            ---
            Published: 2026-11-09
            InReplyTo: violin
            ---
            It was on my way.
            """).Build();

        Assert.Equal("2026-11-09", Days(site)["/stories/2026/violin/"]);
    }

    [Fact]
    public void Nothing_that_search_engines_should_leave_alone_is_in_it()
    {
        using var site = TestSite.Copy("corner-shop").Build();
        var days = Days(site);
        foreach (var (path, page) in site.AllPages())
        {
            var address = "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            var canonical = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            var belongs = page.Document.QuerySelector("meta[name=robots]") is null && canonical == "https://corner-shop.example" + address;
            Assert.True(days.ContainsKey(address) == belongs, $"{address} is {(belongs ? "not " : "")}in the sitemap");
        }
    }

    private static Dictionary<string, string?> Days(TestSite site) => XDocument.Parse(site.Output("/sitemap.xml")).Descendants(Sitemap + "url").ToDictionary(
        u => new Uri(u.Element(Sitemap + "loc")!.Value).AbsolutePath,
        u => u.Element(Sitemap + "lastmod")?.Value[..10]);
}
