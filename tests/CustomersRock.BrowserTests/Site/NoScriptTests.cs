using CustomersRock.BrowserTests.Support;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

public sealed class NoScriptTests(SharedBrowser browser, LaunchSite launch)
{
    [Fact]
    public async Task Without_scripts_every_page_says_the_same()
    {
        var site = await launch.Published;
        await using var usual = await Reader.Of(browser, site.Address);
        await using var plain = await Reader.Of(browser, site.Address, new() { JavaScriptEnabled = false });
        var (one, other) = (await usual.Open(), await plain.Open());
        foreach (var (layout, address) in PageKinds.Of(site))
        {
            await one.GotoAsync(site.Address + address);
            await other.GotoAsync(site.Address + address);
            var (with, without) = (await one.Locator("main").InnerTextAsync(), await other.Locator("main").InnerTextAsync());
            if (layout == "search")
                Assert.True(without.Length > 100 && await other.Locator("main a[href]").CountAsync() > 5, "without scripts the page to search has no other way to a story");
            else if (layout == "submit")
                Assert.Contains(await other.Locator(".prose").Last.InnerTextAsync(), with, StringComparison.Ordinal);
            else
                Assert.Equal(with, without);
        }

        plain.WasQuiet();
    }
}
