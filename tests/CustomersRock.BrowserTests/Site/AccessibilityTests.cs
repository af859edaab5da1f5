using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>axe's rules of WCAG 2.2, A and AA, and its best practices. <c>CUSTOMERSROCK_SCREENSHOTS</c> names a folder for pictures of all that it looked at.</summary>
public sealed class AccessibilityTests(SharedBrowser browser, LaunchSite launch)
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_kind_of_page_by_day_or_night_on_a_phone_or_a_desk()
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address, new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.Open();
        var found = new List<string>();
        foreach (var (layout, address) in PageKinds.LargestOf(site))
        {
            await page.GotoAsync(site.Address + address);
            foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark), (1280, ColorScheme.Light) })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Picture(page, $"{layout}-{width}-{scheme}");
                found.AddRange((await Axe.Find(page)).Select(v => $"/{address} at {width}, {scheme}: {v}"));
            }
        }

        Assert.Empty(found);
        reader.WasQuiet();
    }

    private static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CUSTOMERSROCK_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"site-{name}.png"), FullPage = true });
    }
}
