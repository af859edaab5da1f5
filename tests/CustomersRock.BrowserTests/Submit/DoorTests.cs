using System.Web;
using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Submit;

public sealed class DoorTests(SharedBrowser browser, SubmitSite site)
{
    private static readonly ToldStory Whole = new()
    {
        Company = "Timpson",
        Part = "the kiosk at the station",
        Place = "Leeds, England",
        When = "last March",
        Lesson = "Let people on the spot give away small repairs.",
        People = [("Mike", "cobbler"), ("Zoë", "at the till")],
        Themes = ["service-recovery", "kindness"],
        Ticks = ["asked", "photo"],
    };

    [Fact]
    public async Task A_story_goes_through_the_door_to_GitHub_and_the_program_finds_nothing_in_it()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        await Whole.Fill(page);
        var (path, text) = await page.File();
        await page.Locator("#tell_look").ClickAsync();
        await Expect(page.Locator(".preview .preview-title")).ToHaveTextAsync(Whole.Title);
        await Expect(page.Locator(".preview .prose p")).ToHaveCountAsync(3);
        await Expect(page.Locator(".preview .badge")).ToHaveCountAsync(2);
        visit.WasQuiet();

        await page.RouteAsync("https://github.com/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<p>GitHub" }));
        await page.Locator("#tell_github").ClickAsync();
        await page.WaitForURLAsync("https://github.com/**");
        Assert.StartsWith("https://github.com/customers-rock/customers-rock/new/main/input/stories/", page.Url, StringComparison.Ordinal);
        Assert.Equal((path, text), Form.NewFile(page.Url));
        Assert.Single(page.Context.Pages);

        var (said, built) = site.Take(path, text);
        Assert.Empty(said);
        Assert.Equal(Form.Paragraphs(Whole.Body), await page.Paragraphs(built));
        Assert.Contains("Leeds, England", built, StringComparison.Ordinal);
        Assert.Contains("# It happened: last March\n# The teller has a photograph to offer.\n", text, StringComparison.Ordinal);
        Assert.Contains("Themes: [service-recovery, kindness]\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("last March", built, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_comes_down_as_it_was_shown()
    {
        await using var visit = await site.Visit(browser);
        await Whole.Fill(visit.Page);
        var (path, text) = await visit.Page.File();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#tell_download").ClickAsync());
        Assert.Equal(Path.GetFileName(path), download.SuggestedFilename);
        Assert.Equal(text, await File.ReadAllTextAsync(await download.PathAsync()));
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_short_story_makes_a_ready_letter()
    {
        await using var visit = await site.Visit(browser);
        await new ToldStory { Title = "100 % & more = \"fine\"?", Body = ToldStory.Paragraph }.Fill(visit.Page);
        var (_, text) = await visit.Page.File();
        var href = (await visit.Page.Locator("#tell_mail").GetAttributeAsync("href"))!;
        Assert.StartsWith($"mailto:{SubmitSite.Mail}?subject=A%20story%3A%20100%20%25%20%26%20more", href, StringComparison.Ordinal);
        Assert.DoesNotContain('+', href);
        Assert.Equal(text, HttpUtility.ParseQueryString(new Uri(href).Query)["body"]!.ReplaceLineEndings("\n"));
        await Expect(visit.Page.Locator("#tell_mail-said")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_story_too_long_for_a_link_is_copied_or_taken_as_a_file()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await (Whole with { Body = string.Join("\n\n", Enumerable.Repeat(ToldStory.Paragraph, 60)) }).Fill(page);
        var (path, text) = await page.File();
        await Expect(page.Locator("#tell_github")).ToBeHiddenAsync();
        await Expect(page.Locator("#tell_github-long")).ToContainTextAsync("GitHub takes no more than about 8,000");
        Assert.Equal("https://github.com/customers-rock/customers-rock/upload/main/" + Path.GetDirectoryName(path)!.Replace('\\', '/'), await page.Locator("#tell_upload").GetAttributeAsync("href"));
        var issue = (await page.Locator("#tell_issue").GetAttributeAsync("href"))!;
        Assert.True(issue.Length < 7500);
        var query = HttpUtility.ParseQueryString(new Uri(issue).Query);
        Assert.Equal((Whole.Title, "Mike, cobbler\nZoë, at the till", null), (query["title"], query["people"], query["story"]));
        await Expect(page.Locator("#tell_issue-left")).ToContainTextAsync("copy the rest");
        await Expect(page.Locator("#tell_mail-said")).ToContainTextAsync("too long for a link");
        Assert.DoesNotContain(ToldStory.Paragraph[..20], Uri.UnescapeDataString((await page.Locator("#tell_mail").GetAttributeAsync("href"))!), StringComparison.Ordinal);

        await page.Locator(".file summary").ClickAsync();
        await page.Locator("#tell_copy").ClickAsync();
        await Expect(page.Locator("#tell_copied span:visible")).ToHaveTextAsync("Copied.");
        Assert.Equal(text, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(site.Take(path, text).Said);
        visit.WasQuiet();
    }

    [Fact]
    public async Task An_address_that_only_grows_too_long_through_the_sign_in_is_offered_with_a_word()
    {
        await using var visit = await site.Visit(browser);
        await (Whole with { Title = "写真", Body = string.Concat(Enumerable.Repeat("駅の階段でかかとが取れた。", 40)) }).Fill(visit.Page);
        await visit.Page.File();
        await Expect(visit.Page.Locator("#tell_github")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#tell_github-sign-in")).ToContainTextAsync("sign in there first");
        Assert.True((await visit.Page.Locator("#tell_github").GetAttributeAsync("href"))!.Length <= 7500);
    }

    [Fact]
    public async Task Where_the_clipboard_is_closed_the_text_is_selected()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await Whole.Fill(page);
        var (_, text) = await page.File();
        await page.Locator(".file summary").ClickAsync();
        await page.Locator("#tell_copy").ClickAsync();
        await Expect(page.Locator("#tell_copied span:visible")).ToContainTextAsync("selected");
        Assert.Equal(text.Length, await page.EvaluateAsync<int>("document.activeElement.selectionEnd - document.activeElement.selectionStart"));
    }

    [Fact]
    public void The_issue_form_has_a_field_for_each_that_is_filled_in()
    {
        var form = File.ReadAllText(Path.Combine(Tests.Support.RepositoryFolder.Root, ".github", "ISSUE_TEMPLATE", "tell-a-story.yml"));
        foreach (var id in new[] { "description", "story", "place", "company", "part", "people", "when", "lesson", "name", "sources" })
            Assert.Contains($"    id: {id}\n", form, StringComparison.Ordinal);
    }
}
