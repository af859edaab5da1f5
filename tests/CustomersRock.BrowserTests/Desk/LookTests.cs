using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Desk;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Desk;

/// <summary>On a phone and on a desk, by day and by night. <c>CUSTOMERSROCK_SCREENSHOTS</c> names a folder for pictures of all of it.</summary>
public sealed class LookTests(SharedBrowser browser)
{
    private static readonly string[] Views = ["", "decided", "sources", "digest", "commit", "keys", "no-such-page"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_any_view_on_a_phone_or_a_desk(ColorScheme scheme)
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        var page = visit.Page;
        await DecideTwo(page);
        foreach (var view in Views)
        {
            await page.GotoAsync(site.Address + view);
            await Check(page, view.Length == 0 ? "queue" : view, scheme);
        }

        await page.GotoAsync(site.Address);
        await page.Locator(".accept").ClickAsync();
        await page.Locator("#note-fault, #themes-fault").First.WaitForAsync();
        await Check(page, "faults", scheme);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("r");
        await page.Locator("#reject .own button").ClickAsync();
        await page.Locator("#words-fault").WaitForAsync();
        await page.ChooseTheme();
        await page.Locator("#card .site-card").WaitForAsync();
        await Check(page, "reasons", scheme);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        await Check(page, "dialog", scheme);
        visit.WasQuiet();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Evidence_is_readable_and_said(ColorScheme scheme)
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, new() { ViewportSize = new() { Width = 1280, Height = 900 }, ColorScheme = scheme });
        var page = visit.Page;

        // The item as the desk itself fills it, with a judgement that is made up.
        var made = MadeUpItem.Page(site);
        await page.RouteAsync("**/made-up", route => route.FulfillAsync(new() { ContentType = "text/html", Body = made }));
        await page.GotoAsync(site.Address + "made-up");
        await Assertions.Expect(page.Locator(".text mark.for").First).ToHaveTextAsync("turned back (for good news, +0.81)");
        await Assertions.Expect(page.Locator(".text mark.against").First).ToHaveTextAsync("discount (against good news, −0.40)");
        await Check(page, "evidence", scheme);
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_at_320_pixels()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, new() { ViewportSize = new() { Width = 320, Height = 700 } });
        var page = visit.Page;
        await DecideTwo(page);
        foreach (var view in Views)
        {
            await page.GotoAsync(site.Address + view);
            if (view.Length == 0)
                await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");

            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= 320, $"/{view} is {width} pixels wide");
        }
    }

    [Fact]
    public async Task Nothing_moves_for_who_asked_for_less_motion()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, new() { ReducedMotion = ReducedMotion.Reduce });
        var moving = await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.transitionDuration !== '0s' || s.animationName !== 'none'; }).length");
        Assert.Equal(0, moving);
    }

    private static async Task DecideTwo(IPage page)
    {
        var title = await page.Title();
        await page.ChooseTheme();
        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Leaves(title);
        title = await page.Title();
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.PressAsync("6");
        await page.Leaves(title);
    }

    private static async Task Check(IPage page, string name, ColorScheme scheme)
    {
        foreach (var width in new[] { 390, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            if (Environment.GetEnvironmentVariable("CUSTOMERSROCK_SCREENSHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{scheme}.png"), FullPage = name != "dialog" });

            var found = await Axe.Find(page);
            Assert.True(found.Length == 0, $"{name} at {width}:\n" + string.Join('\n', found));
        }
    }
}
