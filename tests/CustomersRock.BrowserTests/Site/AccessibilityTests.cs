using CustomersRock.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>axe's rules of WCAG 2.2, A and AA, and its best practices. <c>CUSTOMERSROCK_SCREENSHOTS</c> names a folder for pictures of all that it looked at.</summary>
public sealed class AccessibilityTests(SharedBrowser browser, LaunchSite launch)
{
    // In one page for all settings: axe's own wrapper opens a tab for each answer, and takes four times as long. Size of targets, the newest rule, is off unless named.
    private const string Axe = """
        async () => (await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations
            .flatMap(v => v.nodes.map(n => v.id + ': ' + v.help + '\n  ' + n.html + '\n  ' + n.any.map(a => a.message).join(' ')))
        """;

    [Fact]
    public async Task Axe_finds_nothing_on_any_kind_of_page_by_day_or_night_on_a_phone_or_a_desk()
    {
        var site = await launch.Published;
        var script = new BundledAxeScriptProvider().GetScript();
        await using var reader = await Reader.Of(browser, site.Address, new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.Open();
        var found = new List<string>();
        foreach (var (layout, address) in PageKinds.LargestOf(site))
        {
            await page.GotoAsync(site.Address + address);
            await page.EvaluateAsync(script);
            foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark), (1280, ColorScheme.Light) })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Picture(page, $"{layout}-{width}-{scheme}");
                found.AddRange((await page.EvaluateAsync<string[]>(Axe)).Select(v => $"/{address} at {width}, {scheme}: {v}"));
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
