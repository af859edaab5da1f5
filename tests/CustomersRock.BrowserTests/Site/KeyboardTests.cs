using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>Through every kind of page by the Tab key alone.</summary>
public sealed class KeyboardTests(SharedBrowser browser, LaunchSite launch)
{
    // How a thing looks that has the focus and once it has lost it. Blur keeps the place in the order of the keys.
    private const string Stop = """
        async () => {
            const e = document.activeElement;
            if (!e || e === document.body || e === document.documentElement) return null;
            const look = () => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.color, s.borderColor].join('|'); };
            const name = e.tagName + ' "' + (e.innerText || e.getAttribute('aria-label') || e.id).trim().slice(0, 40) + '"';
            const isSeen = () => [...e.getClientRects()].some(b => {
                // Of what is larger than the window, the part that is in it.
                const within = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
                const x = within(b.left, b.right, innerWidth), y = within(b.top, b.bottom, innerHeight), top = document.elementFromPoint(x, y);
                return b.width > 0 && top && (e.contains(top) || top.contains(e));
            });
            let seen = isSeen();
            if (!seen) {
                // A remark that came after the key may have pushed it out of the window. What lies over it stays over it.
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                e.scrollIntoView({ block: 'nearest' });
                seen = isSeen();
            }
            const s = getComputedStyle(e), part = document.__last === e, outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
            const first = !e.dataset.seen, focused = look();
            e.dataset.seen = '1';
            document.__last = e;
            e.blur();
            const plain = look();
            e.focus({ preventScroll: true });
            return [name, first ? '' : part ? 'part' : 'again', focused !== plain && outlined ? '' : 'looks as without focus', seen ? '' : 'hidden'].join('\t');
        }
        """;

    [Fact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address);
        var page = await reader.Open();
        foreach (var (_, address) in PageKinds.LargestOf(site))
        {
            await page.GotoAsync(site.Address + address);
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("#content", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main, footer') !== null"), $"/{address}: the link to the text leads elsewhere");
        }
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Every_stop_is_seen_and_none_is_a_trap(int width)
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address, new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.Open();
        var (wrong, stops) = (new List<string>(), 0);
        foreach (var (layout, address) in PageKinds.LargestOf(site))
        {
            await page.GotoAsync(site.Address + address);
            if (layout == "submit")
                await page.Locator("#tell_form:not([hidden])").WaitForAsync();

            // Of radio buttons that belong together only the chosen one is a stop.
            var expected = await page.EvaluateAsync<int>(
                "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex=\"0\"]')]"
                + ".filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && (e.type !== 'radio' || e.checked)).length");
            var here = await Walk(page, address, expected, wrong);
            if (here != expected)
                wrong.Add($"/{address}: {here} stops of {expected}");

            stops += here;
        }

        Assert.Empty(wrong);
        Assert.True(stops > 200, $"only {stops} stops");
        reader.WasQuiet();
    }

    /// <summary>How many stops there were until the keys led out of the page.</summary>
    private static async Task<int> Walk(IPage page, string address, int most, List<string> wrong)
    {
        for (var stops = 0; ;)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(Stop) is not { } stop)
                return stops;

            var told = stop.Split('\t');
            if (told[1] == "again" || stops > most)
                return stops;

            // A date has several places to type.
            stops += told[1].Length == 0 ? 1 : 0;

            if (told[2].Length > 0 || told[3].Length > 0)
                wrong.Add($"/{address}: {told[0]} {told[2]} {told[3]}");
        }
    }
}
