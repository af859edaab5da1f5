using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Submit;

public sealed class FormTests(SharedBrowser browser, SubmitSite site)
{
    [Fact]
    public async Task What_is_private_is_said_beside_its_field_while_one_writes()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        await new ToldStory { Body = "My card is 4111 1111 1111 1111. " + ToldStory.Paragraph }.Fill(page);
        await Expect(page.Locator("#tell_body-said")).ToContainTextAsync("card number");
        await Expect(page.Locator("#tell_body")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("#tell_body")).ToHaveAttributeAsync("aria-describedby", "tell_body-hint tell_body-said");
        await Expect(page.Locator("#tell_tally")).ToHaveTextAsync("1 thing is still needed before the doors open.");
        await Expect(page.Locator("#tell_doors")).ToBeHiddenAsync();

        await page.Locator("#tell_body").FillAsync(new ToldStory().Body);
        await Expect(page.Locator("#tell_body-said")).ToHaveTextAsync("");
        await Expect(page.Locator("#tell_body")).ToHaveAttributeAsync("aria-invalid", "false");
        await Expect(page.Locator("#tell_doors")).ToBeVisibleAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task What_is_missing_is_not_held_against_who_has_not_come_to_it_yet()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        await page.Locator("#tell_body").PressSequentiallyAsync("He ");
        await Expect(page.Locator("#tell_body-length")).ToContainTextAsync("1 word;");
        await Expect(page.Locator(".remark p")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#tell_body-said")).ToContainTextAsync("A thought");
        await Expect(page.Locator("#tell_title-said")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Themes_are_ticked_with_a_reason_until_a_hand_ticks_them()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        await page.Locator("#tell_body").FillAsync("He wouldn't take any money, and he apologised for the wait.");
        await Expect(page.Locator("#tell_themes-why")).ToContainTextAsync("Kindness, because you wrote “wouldn't take any money”");
        await Expect(page.Locator("#tell_theme-kindness")).ToBeCheckedAsync();
        await Expect(page.Locator("#tell_theme-service-recovery")).ToBeCheckedAsync();

        await page.Locator("#tell_theme-kindness").UncheckAsync();
        await page.Locator("#tell_theme-loyalty").CheckAsync();
        await page.Locator("#tell_title").FillAsync("She went out of her way");
        await Expect(page.Locator("#tell_theme-kindness")).Not.ToBeCheckedAsync();
        await Expect(page.Locator("#tell_themes-why")).ToContainTextAsync("It might also be Kindness");
        await ToldStory.Choose(page, "loyalty", "advocacy", "listening", "kindness");
        await Expect(page.Locator("#tell_themes-said")).ToContainTextAsync("Take away 1");
    }

    [Fact]
    public async Task A_company_is_spelt_as_on_its_page()
    {
        await using var visit = await site.Visit(browser);
        await visit.Page.Locator("#tell_company").FillAsync("Sainsburys");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Write it as we do: Sainsbury's" }).ClickAsync();
        await Expect(visit.Page.Locator("#tell_company")).ToHaveValueAsync("Sainsbury's");
        await Expect(visit.Page.Locator("#tell_company-offer")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Who_was_not_there_says_where_it_comes_from()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        await new ToldStory { Ticks = ["evidence-retold"], Sources = [("", "javascript:alert(1)")] }.Fill(page);
        await Expect(page.Locator("#tell_needed")).ToContainTextAsync("who told it to you");
        await Expect(page.Locator("#tell_link-1-said")).ToContainTextAsync("not a whole link");
        await page.Locator("#tell_link-1").FillAsync("www.example.org/a?b=c|d");
        await page.Locator("#tell_naming-none").CheckAsync();
        var (path, text) = await page.File();
        Assert.Contains("Author: A reader\n", text, StringComparison.Ordinal);
        Assert.Contains("Evidence: retold\nSources:\n  - Url: \"https://www.example.org/a?b=c%7Cd\"\n", text, StringComparison.Ordinal);
        Assert.Empty(site.Take(path, text).Said);
    }

    [Fact]
    public async Task Nothing_is_stored_before_somebody_asks_for_it_and_nothing_is_left_after()
    {
        await using var visit = await site.Visit(browser);
        var page = visit.Page;
        var story = new ToldStory { Themes = ["loyalty", "kindness"], People = [("Mike", "cobbler"), ("Zoë", "")] };
        await story.Fill(page);
        await page.File();
        await KeepsNothing(page);
        await page.GotoAsync(site.Address + "submit/");
        await page.Locator("#tell_form:not([hidden])").WaitForAsync();

        await story.Fill(page);
        await page.Locator("#tell_keep").CheckAsync();
        await Expect(page.Locator("#tell_kept-said span:visible")).ToContainTextAsync("is kept on this device");
        var (_, text) = await page.File();
        await page.GotoAsync(site.Address + "submit/");
        await Expect(page.Locator("#tell_kept-said span:visible")).ToContainTextAsync("back");
        Assert.Equal(text, (await page.File()).Text);
        await Expect(page.Locator("#tell_person-2")).ToHaveValueAsync("Zoë");

        await page.Locator("#tell_forget").ClickAsync();
        await KeepsNothing(page);
        await Expect(page.Locator("#tell_keep")).Not.ToBeCheckedAsync();
        await page.GotoAsync(site.Address + "submit/");
        await Expect(page.Locator("#tell_body")).ToHaveValueAsync("");
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_damaged_draft_stops_nobody()
    {
        await using var visit = await site.Visit(browser);
        await visit.Page.EvaluateAsync("localStorage.setItem(`draft of ${location.pathname}`, '{\"fields\": null')");
        await visit.Page.GotoAsync(site.Address + "submit/");
        await Expect(visit.Page.Locator("#tell_form")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("localStorage.setItem(`draft of ${location.pathname}`, '{\"fields\": {\"tell_body\": 1, \"tell_consent\": \"x\"}, \"chosen\": \"kindness\"}')");
        await visit.Page.GotoAsync(site.Address + "submit/");
        await new ToldStory().Fill(visit.Page);
        await visit.Page.File();
        visit.WasQuiet();
    }

    [Fact]
    public async Task Without_script_the_letter_and_the_rules_are_the_page()
    {
        await using var visit = await site.Visit(browser, new() { JavaScriptEnabled = false });
        await Expect(visit.Page.Locator("#tell_form")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#tell_doors")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#tell_by-hand")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("main pre").First).ToContainTextAsync("Title: A short title");
        await Expect(visit.Page.Locator(".prose strong", new() { HasText = "First names only" })).ToBeVisibleAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task Without_the_rules_the_form_stays_away()
    {
        await using var visit = await site.Visit(browser);
        await visit.Page.RouteAsync("**/rules.json", route => route.AbortAsync());
        await visit.Page.GotoAsync(site.Address + "submit/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(visit.Page.Locator("#tell_form")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("main pre").First).ToBeVisibleAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task Return_in_a_field_sends_nothing_anywhere()
    {
        await using var visit = await site.Visit(browser);
        await new ToldStory().Fill(visit.Page);
        await visit.Page.Locator("#tell_title").PressAsync("Enter");
        await visit.Page.File();
        Assert.EndsWith("/submit/", visit.Page.Url, StringComparison.Ordinal);
        visit.WasQuiet();
    }

    private static async Task KeepsNothing(IPage page)
    {
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal("0 0 0", await page.EvaluateAsync<string>("async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length].join(' ')"));
    }
}
