using CustomersRock.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>axe's rules of WCAG 2.2, A and AA, and its best practices. <c>CUSTOMERSROCK_SCREENSHOTS</c> names a folder for pictures of all that it looked at.</summary>
public sealed class AccessibilityTests(SharedBrowser browser, LaunchSite launch)
{
    // Off unless named: the newest rule of WCAG 2.2.
    private static readonly AxeRunOptions Rules = new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_any_kind_of_page(int width, ColorScheme scheme)
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address, new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.Open();
        var found = new List<string>();
        foreach (var (layout, address) in PageKinds.LargestOf(site).Where(p => p.Layout != "redirect"))
        {
            await page.GotoAsync(site.Address + address);
            if (Environment.GetEnvironmentVariable("CUSTOMERSROCK_SCREENSHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{layout}-{width}-{scheme}.png"), FullPage = true });

            var result = await page.RunAxe(Rules);
            found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"/{address}: {v.Id}: {v.Help}\n  {n.Html}\n  {string.Join(' ', n.Any.Select(a => a.Message))}")));
        }

        Assert.Empty(found);
        reader.WasQuiet();
    }
}
