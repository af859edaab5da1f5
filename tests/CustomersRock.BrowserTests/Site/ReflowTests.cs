using CustomersRock.BrowserTests.Support;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>Small windows and large letters.</summary>
public sealed class ReflowTests(SharedBrowser browser, LaunchSite launch)
{
    // Text that its own box cuts off, unless the box is meant for screen readers alone.
    private const string CutOff = """
        () => [...document.querySelectorAll('body *')].filter(e => {
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            return box.width > 1 && box.height > 1 && e.innerText?.trim() && style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll'
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
        }).map(e => e.outerHTML.slice(0, 100))
        """;

    [Fact]
    public async Task Nothing_scrolls_sideways_at_320_pixels()
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await reader.Open();
        foreach (var (_, address) in PageKinds.Of(site))
        {
            await page.GotoAsync(site.Address + address);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= 320, $"/{address} is {width} pixels wide");
        }
    }

    [Theory]
    [InlineData(640)]
    [InlineData(1280)]
    public async Task Letters_of_twice_the_size_fit_the_window_and_their_boxes(int width)
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address, new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await reader.Open();

        // As the reader's own settings do it; no style of the page could be added, its policy forbids that.
        var devTools = await reader.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Page.enable");
        await devTools.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = 32, ["fixed"] = 26 } });
        foreach (var (_, address) in PageKinds.LargestOf(site))
        {
            await page.GotoAsync(site.Address + address);
            Assert.Equal("32px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"/{address} is {wide} pixels wide");
            Assert.Empty((await page.EvaluateAsync<string[]>(CutOff)).Select(e => $"/{address}: {e}"));
        }
    }
}
