using System.IO.Compression;
using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Submit;

/// <summary>On a phone and on a desk, by day and by night, empty, with faults, filled and with the page beside it. <c>CUSTOMERSROCK_SCREENSHOTS</c> names a folder for pictures of all of it.</summary>
public sealed class LookTests(SharedBrowser browser, SubmitSite site)
{
    private static readonly ToldStory Whole = new()
    {
        Company = "Timpsons",
        Part = "the kiosk at the station",
        Place = "Leeds, England",
        Lesson = "Let people on the spot give away small repairs.",
        People = [("Mike", "cobbler"), ("Zoë Smith", "")],
        Ticks = ["gain", "evidence-retold"],
        Sources = [("The cobbler's daughter", "")],
    };

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_in_any_state(int width, ColorScheme scheme)
    {
        await using var visit = await site.Visit(browser, new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        var page = visit.Page;
        await page.Locator("#tell_form:not([hidden])").WaitForAsync();
        await Check(page, "empty", width, scheme);
        await new ToldStory { Title = "", Body = "4111 1111 1111 1111", Description = "", Name = "", Themes = [], Consent = false }.Fill(page);
        foreach (var field in new[] { "title", "description", "name", "consent", "theme-kindness", "keep" })
            await page.Locator("#tell_" + field).FocusAsync();

        await Check(page, "faults", width, scheme);
        await Whole.Fill(page);
        await page.Locator("#tell_keep").CheckAsync();
        await page.Locator(".file summary").ClickAsync();
        await Check(page, "filled", width, scheme);
        await page.Locator("#tell_look").ClickAsync();
        await (Whole with { Body = string.Join("\n\n", Enumerable.Repeat(ToldStory.Paragraph, 60)), Ticks = [], Sources = [], People = [] }).Fill(page);
        await page.File();
        await Check(page, "preview", width, scheme);
        visit.WasQuiet();
    }

    [Theory]
    [InlineData(320, 1)]
    [InlineData(640, 2)]
    public async Task Nothing_scrolls_sideways_on_a_small_phone_or_with_large_text(int width, int zoom)
    {
        await using var visit = await site.Visit(browser, new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = visit.Page;
        await page.EvaluateAsync($"document.documentElement.style.fontSize = '{zoom * 100}%'");
        await (Whole with { Title = new string('x', 300), Company = new string('y', 300) }).Fill(page);
        await page.Locator("#tell_look").ClickAsync();
        await page.Locator(".file summary").ClickAsync();
        await page.File();
        var wide = await page.EvaluateAsync<string[]>($"[...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > {width} + 1).map((e) => e.tagName + '.' + e.className)");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, string.Join(' ', wide));
    }

    [Fact]
    public async Task Everything_to_press_is_large_enough_for_a_thumb()
    {
        await using var visit = await site.Visit(browser, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await Whole.Fill(visit.Page);
        await visit.Page.File();
        var small = await visit.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#tell_form .tick, #tell_form input[type=text], #tell_form input[type=url], #tell_form textarea, #tell_form button, #tell_doors button, #tell_doors .call')].filter((e) => e.offsetParent && e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)");
        Assert.Empty(small);
    }

    [Fact]
    public async Task With_colours_of_their_own_readers_still_see_fields_and_faults()
    {
        await using var visit = await site.Visit(browser, new() { ForcedColors = ForcedColors.Active, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = visit.Page;
        await new ToldStory { Body = "" }.Fill(page);
        await page.Locator("#tell_body").FocusAsync();
        await page.Locator("#tell_title").FocusAsync();
        await Assertions.Expect(page.Locator("#tell_body-said strong")).ToHaveTextAsync("Needed");
        Assert.NotEqual("0px", await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('tell_body')).borderInlineStartWidth"));

        // axe takes contrast from colours that are not shown then.
        await Check(page, "forced", 390, ColorScheme.NoPreference, "color-contrast");
    }

    [Fact]
    public async Task The_script_is_small_comes_from_here_and_the_page_forbids_all_others()
    {
        await using var visit = await site.Visit(browser);
        var scripts = await visit.Page.EvaluateAsync<string[]>("[...document.scripts].filter((s) => s.type !== 'application/ld+json').map((s) => s.text + s.getAttribute('src'))");
        Assert.Equal(2, scripts.Length);
        Assert.All(scripts, s => Assert.StartsWith("/customers-rock/assets/submit/", s, StringComparison.Ordinal));
        Assert.Contains("script-src 'self';", site.Read("submit/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", site.Read("about/index.html"), StringComparison.Ordinal);
        Assert.InRange(Packed("assets/submit/story.js") + Packed("assets/submit/form.js"), 1, 14 * 1024);
    }

    private int Packed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(site.Read(path)));

        return (int)packed.Length;
    }

    private static async Task Check(IPage page, string state, int width, ColorScheme scheme, params string[] without)
    {
        if (Environment.GetEnvironmentVariable("CUSTOMERSROCK_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"submit-{state}-{width}-{scheme}.png"), FullPage = true });

        var found = await Axe.Find(page, without);
        Assert.True(found.Length == 0, $"{state}:\n" + string.Join('\n', found));
    }
}
