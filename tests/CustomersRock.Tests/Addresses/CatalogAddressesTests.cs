using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Addresses;

public sealed class CatalogAddressesTests
{
    [Theory]
    [InlineData(0, 20, 1)]
    [InlineData(1, 20, 1)]
    [InlineData(20, 20, 1)]
    [InlineData(21, 20, 2)]
    [InlineData(3, 1, 3)]
    [InlineData(5, 0, 5)]
    [InlineData(int.MaxValue, 1, int.MaxValue)]
    public void A_list_has_as_many_pages_as_it_fills_and_at_least_one(int total, int pageSize, int pages) => Assert.Equal(pages, Paging.Count(total, pageSize));

    [Fact]
    public void An_empty_site_answers_at_its_fixed_addresses()
    {
        var content = new ContentSet { Settings = new SiteSettings() };
        Assert.Equal(
            [
                "/", "/404.html", "/around-the-web/", "/around-the-web/feed.atom", "/around-the-web/feed.json", "/around-the-web/feed.rss", "/companies/", "/digests/",
                "/feed.atom", "/feed.json", "/feed.rss", "/feeds/", "/feeds/feeds.opml", "/people/", "/robots.txt", "/search/", "/sitemap.xml", "/sources/", "/sources/sources.opml", "/stories.json", "/stories/",
                "/themes/",
            ],
            CatalogAddresses.All(content.Catalog()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_are_cut_into_pages_and_companies_with_two_stories_have_feeds()
    {
        var content = Small.With(Told("2026/a", "LEGO"), Told("2026/b", "LEGO"), Told("2025/c", "Zappos")) with
        {
            Settings = new SiteSettings { PageSize = 1, GenerateSitemap = false },
            Pages = [Page("/about/")],
            Digests = [Digest("2026-W47", "2026-11-22")],
        };
        var all = CatalogAddresses.All(content.Catalog());
        Assert.Superset(
            new HashSet<string>
            {
                "/stories/2026/a/", "/about/", "/digests/2026-W47/", "/themes/kindness/", "/themes/advocacy/", "/companies/lego/", "/companies/zappos/",
                "/stories/page/2/", "/stories/page/3/", "/stories/2026/", "/stories/2026/page/2/", "/stories/2025/", "/themes/kindness/page/3/", "/companies/lego/page/2/",
                "/people/page/2/", "/companies/lego/feed.rss", "/companies/lego/feed.atom", "/companies/lego/feed.json", "/themes/advocacy/feed.json",
            },
            all);
        Assert.All(
            ["/stories/page/1/", "/stories/page/4/", "/stories/2025/page/2/", "/companies/zappos/feed.rss", "/companies/zappos/page/2/", "/people/page/3/", "/sitemap.xml"],
            address => Assert.DoesNotContain(address, all));
    }

    [Fact]
    public void What_the_site_makes_itself_has_no_file()
    {
        var content = Small.With(Told("2026/a", "LEGO"), Told("2026/b", "Zappos")) with { Companies = [Company("lego", "LEGO")], Pages = [Page("/about/")] };
        var made = CatalogAddresses.Made(content.Catalog());
        Assert.Contains("/companies/zappos/", made);
        Assert.All(["/companies/lego/", "/about/", "/stories/2026/a/", "/themes/kindness/"], address => Assert.DoesNotContain(address, made));
    }

    [Fact]
    public void Redirects_of_what_is_shown_are_listed_with_their_targets()
    {
        var content = Small.With(Story("2026/a") with { RedirectFrom = [From("/old/")] }, Story("2026/draft") with { Draft = true, RedirectFrom = [From("/never/")] }) with
        {
            Pages = [Page("/about/") with { RedirectFrom = [From("/us/")] }],
        };
        Assert.Equal([("/old/", "/stories/2026/a/"), ("/us/", "/about/")], CatalogAddresses.Redirects(content.Catalog()).Select(r => (r.Redirect.From, r.Target)));
    }

    private static Redirect From(string address) => new(address, new("input/a.md", 5, 3));

    private static Story Told(string path, string company) =>
        Story(path, path[..4] + "-05-05") with { Companies = [new CompanyMention(company, null)], People = [new Person("Ann", null, company)] };
}
