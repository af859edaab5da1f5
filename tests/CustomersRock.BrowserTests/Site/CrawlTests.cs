using System.Collections.Concurrent;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>Every page of the site, opened in turn by one reader.</summary>
public sealed class CrawlTests(SharedBrowser browser, LaunchSite launch)
{
    [Fact]
    public async Task Every_layout_of_the_theme_has_a_page_that_is_looked_at()
    {
        var layouts = Directory.GetFiles(Path.Combine(RepositoryFolder.Theme, "layouts"), "*.liquid").Select(f => Path.GetFileNameWithoutExtension(f));
        Assert.Equal(layouts.Order(StringComparer.Ordinal), (await launch.Published).Pages.Select(PageKinds.LayoutOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_page_asks_another_host_keeps_anything_or_complains() => await Crawl(await launch.Published);

    [Fact]
    public async Task The_same_at_the_root_of_a_host() => await Crawl(await launch.AtRoot);

    [Fact]
    public async Task What_is_not_there_is_told_by_a_page_with_all_its_style()
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address);
        var page = await reader.Open();
        foreach (var missing in new[] { "nowhere", "nowhere/", "stories/2026/nowhere/", "stories/2026/no/where/at/all" })
        {
            var answer = await page.GotoAsync(site.Address + missing);
            Assert.Equal(404, answer!.Status);
            Assert.Equal(1, await page.EvaluateAsync<int>("document.styleSheets.length"));
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }

        reader.WasQuiet();
    }

    [Fact]
    public async Task An_old_address_leads_on()
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address);
        var page = await reader.Open("who-we-are/");
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "about/");
        reader.WasQuiet();
    }

    private async Task Crawl(BuiltSite site)
    {
        await using var reader = await Reader.Of(browser, site.Address);

        // A page that leads on would take its tab away from the next one; it has a test of its own.
        var pages = site.Pages.Where(p => PageKinds.LayoutOf(p) != "redirect").ToList();
        var waiting = new ConcurrentQueue<string>(pages);
        var opened = 0;

        await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            var page = await reader.Open();
            while (waiting.TryDequeue(out var address))
            {
                var answer = await page.GotoAsync(site.Address + address);
                Assert.True(answer!.Ok, $"{address}: {answer.Status}");
                Interlocked.Increment(ref opened);
            }
        }));

        Assert.Equal(pages.Count, opened);
        await reader.KeepsNothing(reader.Context.Pages[0]);
        reader.WasQuiet();
    }
}
