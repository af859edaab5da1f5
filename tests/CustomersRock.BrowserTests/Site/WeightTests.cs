using System.Collections.Concurrent;
using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>What a first visit costs on the wire.</summary>
public sealed class WeightTests(SharedBrowser browser, LaunchSite launch)
{
    [Fact]
    public async Task A_story_is_60_KiB_without_its_pictures_in_at_most_10_requests_and_no_script()
    {
        var site = await launch.Published;
        foreach (var (_, address) in PageKinds.Of(site).Where(p => p.Layout == "story"))
        {
            var parts = await Load(site, address);
            Assert.True(parts.Where(p => p.Kind != "image" || p.Url.Contains("/assets/", StringComparison.Ordinal)).Sum(p => p.Bytes) <= 60 * 1024, Told(parts));
            Assert.True(parts.Count <= 10, Told(parts));
            Assert.DoesNotContain("script", parts.Select(p => p.Kind));
        }
    }

    [Fact]
    public async Task The_front_page_is_200_KiB_with_all_its_pictures()
    {
        var parts = await Load(await launch.Published, "");
        Assert.True(parts.Sum(p => p.Bytes) <= 200 * 1024, Told(parts));
        Assert.DoesNotContain("script", parts.Select(p => p.Kind));
    }

    [Fact]
    public async Task No_other_page_is_heavier_than_the_front_page_may_be()
    {
        var site = await launch.Published;
        foreach (var (layout, address) in PageKinds.LargestOf(site).Where(p => p.Layout is not ("home" or "story")))
        {
            var parts = await Load(site, address);
            Assert.True(parts.Sum(p => p.Bytes) <= 200 * 1024, Told(parts));
            Assert.True(layout is "search" or "submit" || parts.All(p => p.Kind != "script"), Told(parts));
        }
    }

    /// <summary>All that a reader's browser asks for who comes for the first time and reads to the end.</summary>
    private async Task<List<(string Kind, string Url, int Bytes)>> Load(BuiltSite site, string address)
    {
        await using var reader = await Reader.Of(browser, site.Address, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await reader.Open();
        var asked = new ConcurrentQueue<IRequest>();
        page.Request += (_, request) => asked.Enqueue(request);
        await page.GotoAsync(site.Address + address);
        await page.EvaluateAsync("async () => { for (const picture of document.images) { picture.loading = 'eager'; await picture.decode(); } }");

        // What a script asks for comes after all else.
        if (await page.Locator("script[src]").CountAsync() > 0)
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var parts = new List<(string, string, int)>();
        foreach (var request in asked)
            parts.Add((request.ResourceType, request.Url, (await request.SizesAsync()).ResponseBodySize));

        return parts;
    }

    private static string Told(List<(string Kind, string Url, int Bytes)> parts) => string.Join('\n', parts.Select(p => $"{p.Bytes,8} {p.Kind} {p.Url}"));
}
