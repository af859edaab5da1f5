using CustomersRock.BrowserTests.Site;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Support;
using Microsoft.Playwright;
using NetVips;
using Xunit;

namespace CustomersRock.BrowserTests.Submit;

/// <summary>The pictures of the form in <c>CONTRIBUTING.md</c>, from the launch site, on a phone. <c>UPDATE_PICTURES=1</c> writes them; without it the way there is walked all the same.</summary>
public sealed class PicturesOfTheForm(SharedBrowser browser, LaunchSite launch)
{
    private const int Width = 390;

    // Twice the points, for sharp letters.
    private const int Density = 2;

    private static readonly ToldStory Heel = new()
    {
        Title = "The heel on the station steps",
        Body = """
            I had an interview in ten minutes, and on the steps of the station the heel came off my left shoe. I did not cry, but it was near.

            At the kiosk under the clock a man was eating his sandwich. He looked at the shoe, and then at me. “Sit down,” he said. “Eat this.” So I ate half of his sandwich while he glued the heel, put in two nails and gave the other one a polish as well.

            I opened my purse. He shook his head. “Come back when you have the job,” he said. “Then you can pay me twice.”

            I did, and he let me pay once.
            """,
        Description = "A cobbler mends a shoe for nothing, ten minutes before an interview.",
        Company = "Timpson",
        Part = "the kiosk at the station",
        Place = "Leeds, England",
        Lesson = "Let people on the spot give away small repairs.",
        People = [("Mike", "cobbler")],
        Themes = ["kindness", "front-line"],
        Ticks = ["asked"],
    };

    [Fact]
    public async Task The_form_empty_with_a_remark_with_themes_as_a_page_and_with_its_doors()
    {
        var site = await launch.Published;
        await using var reader = await Reader.Of(browser, site.Address, new()
        {
            ViewportSize = new() { Width = Width, Height = 900 },
            DeviceScaleFactor = Density,
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = ColorScheme.Light,
        });
        var page = await reader.Open("submit/");
        await page.Locator("#tell_form:not([hidden])").WaitForAsync();
        await Take(page, "form-empty", ".tell-head", 660);

        await page.Locator("#tell_body").FillAsync("The heel came off on the steps of the station, and the train was due in ten minutes.\n\nThe man at the kiosk wouldn't take any money. Ring Mike on 020 7946 0018.");
        await Assertions.Expect(page.Locator("#tell_body-said")).ToContainTextAsync("telephone number");
        await Take(page, "form-remark", "fieldset:has(#tell_body)", 578);
        await Assertions.Expect(page.Locator("#tell_themes-why")).ToContainTextAsync("because you wrote");
        await Take(page, "form-themes", "fieldset:has(#tell_themes)", 555);

        await Heel.Fill(page);
        await page.Locator("#tell_look").ClickAsync();
        await Take(page, "form-preview", "#tell_preview", 720);
        await page.File();
        await Take(page, "form-doors", "#tell_doors", 700);
        reader.WasQuiet();
    }

    private static async Task Take(IPage page, string name, string from, int height)
    {
        // What stays at the edge of the window would stand in the middle of the picture.
        await page.EvaluateAsync("() => { document.activeElement?.blur(); for (const e of document.querySelectorAll('.tally')) e.style.position = 'static'; }");
        var top = await page.EvaluateAsync<float>("(from) => document.querySelector(from).getBoundingClientRect().top + scrollY", from);
        var bytes = await page.ScreenshotAsync(new() { FullPage = true, Clip = new() { X = 0, Y = top - 8, Width = Width, Height = height } });
        using var shot = Image.NewFromBuffer(bytes);
        Assert.Equal((Width * Density, height * Density), (shot.Width, shot.Height));
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") != "1")
            return;

        var folder = Directory.CreateDirectory(Path.Combine(RepositoryFolder.Root, "docs", "pictures")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, name + ".webp"), shot.WebpsaveBuffer(q: 75, effort: 6, smartSubsample: true, keep: Enums.ForeignKeep.None));
    }
}
