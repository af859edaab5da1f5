using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>Readers who asked for less motion or for colours of their own, and paper.</summary>
public sealed class MediaTests(SharedBrowser browser, LaunchSite launch)
{
    private const string Moving = """
        () => [...document.querySelectorAll('*')].flatMap(e => [null, '::before', '::after'].map(part => [e, getComputedStyle(e, part)])).filter(([, s]) =>
            s.animationName !== 'none' || s.transitionDuration.split(',').some(d => parseFloat(d) > 0.01) || s.scrollBehavior === 'smooth').map(([e]) => e.outerHTML.slice(0, 80))
        """;

    // With forced colours nothing is drawn but text, borders and system colours: text on its own colour would be gone, and so would a background that carries meaning.
    private const string Unreadable = """
        () => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).filter(e => {
            const s = getComputedStyle(e);
            let b = e, back;
            do { back = getComputedStyle(b).backgroundColor; b = b.parentElement; } while (b && back === 'rgba(0, 0, 0, 0)');
            return s.color === back || s.forcedColorAdjust === 'none' && s.color === 'rgba(0, 0, 0, 0)';
        }).map(e => e.outerHTML.slice(0, 100))
        """;

    [Fact]
    public async Task Nothing_moves_for_who_asked_for_less_motion()
    {
        await ForEveryKind(new() { ReducedMotion = ReducedMotion.Reduce }, async (page, address) =>
        {
            Assert.Empty((await page.EvaluateAsync<string[]>(Moving)).Select(e => $"/{address}: {e}"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
        });
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task In_colours_of_the_readers_own_all_text_is_seen_and_so_is_the_focus(ColorScheme scheme)
    {
        await ForEveryKind(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme }, async (page, address) =>
        {
            Assert.True(await page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
            Assert.Empty((await page.EvaluateAsync<string[]>(Unreadable)).Select(e => $"/{address}: {e}"));
            for (var i = 0; i < 4; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                var outline = await page.EvaluateAsync<string>("(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2 || s.outlineColor === 'rgba(0, 0, 0, 0)' ? document.activeElement.outerHTML : ''; })()");
                Assert.True(outline.Length == 0, $"/{address}: the focus is not seen on {outline}");
            }
        });
    }

    [Fact]
    public async Task Paper_has_the_text_and_no_navigation()
    {
        await ForEveryKind(new() { ColorScheme = ColorScheme.Dark }, async (page, address) =>
        {
            var said = await page.Locator("main").InnerTextAsync();
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Empty((await page.EvaluateAsync<string[]>("[...document.querySelectorAll('nav, .skip, .call, form[role=search]')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))")).Select(e => $"/{address}: {e}"));
            Assert.True(await page.EvaluateAsync<bool>("document.querySelector('h1').checkVisibility()"), $"/{address}: no heading on paper");
            var (ink, paper) = (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).color"), await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
            Assert.True(Light(ink) < 110 && Light(paper) > 240, $"/{address}: {ink} on {paper}");
            Assert.True((await page.Locator("main").InnerTextAsync()).Length > said.Length / 2, $"/{address}: half of the text is not printed");
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        });
    }

    [Fact]
    public async Task A_story_is_printed_on_few_sheets()
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address);
        var page = await reader.Open(PageKinds.LargestOf(site).Single(p => p.Layout == "story").Address);
        var sheets = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" })).Split("/Type /Page\n").Length - 1;
        Assert.InRange(sheets, 1, 4);
    }

    private async Task ForEveryKind(BrowserNewContextOptions options, Func<IPage, string, Task> look)
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address, options);
        var page = await reader.Open();
        foreach (var (_, address) in PageKinds.LargestOf(site))
        {
            await page.GotoAsync(site.Address + address);
            await look(page, address);
        }

        reader.WasQuiet();
    }

    /// <summary>From 0 to 255; a background that is not painted is the paper.</summary>
    private static double Light(string color)
    {
        var parts = color[(color.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',', StringSplitOptions.TrimEntries).Select(p => double.Parse(p, null)).ToArray();
        return parts is [.., 0] && parts.Length == 4 ? 255 : parts[..3].Average();
    }
}
