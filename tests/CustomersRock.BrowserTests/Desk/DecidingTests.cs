using System.Globalization;
using System.Text.RegularExpressions;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Desk;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Desk;

public sealed class DecidingTests(SharedBrowser browser)
{
    [Fact]
    public async Task An_item_is_accepted_by_mouse_and_the_next_one_opens()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var title = await page.Title();

        await page.ChooseTheme();
        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await Expect(page.Locator("#card .site-card")).ToContainTextAsync(DeskKeys.Sentence);
        await page.Locator(".accept").ClickAsync();

        await page.Leaves(title);
        await Expect(page.Said()).ToContainTextAsync($"Accepted {title}: it is in input/gathered/2026/11/");
        await Expect(page.Locator("#progress")).ToHaveTextAsync("1 decided today, 9 wait");
        await Expect(page.Locator("#open-title")).ToBeFocusedAsync();
        Assert.Contains(DeskKeys.Sentence, File.ReadAllText(Assert.Single(site.AcceptedFiles)), StringComparison.Ordinal);
        Assert.Contains("\"by\":\"Ada\"", site.Decisions, StringComparison.Ordinal);
        visit.WasQuiet();
    }

    [Fact]
    public async Task Ten_items_are_done_by_keyboard_alone_and_none_is_seen_twice()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var seen = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            var title = await page.Title();
            seen.Add(title);
            if (i % 2 == 0)
            {
                await page.PressTheme();
                await page.Keyboard.PressAsync("e");
                await page.Keyboard.TypeAsync($"Read it for the ending, number {i.ToString(CultureInfo.InvariantCulture)}.");
                await page.Keyboard.PressAsync(i % 4 == 0 ? "Control+Enter" : "Escape");
                if (i % 4 != 0)
                    await page.Keyboard.PressAsync("a");
            }
            else
            {
                await page.Keyboard.PressAsync("r");
                await page.Keyboard.PressAsync("6");
            }

            await page.Leaves(title);
        }

        await Expect(page.Locator("#open-title")).ToHaveTextAsync("All done");
        await Expect(page.Locator("#progress")).ToHaveTextAsync("10 decided today, 0 wait");
        Assert.Equal(10, seen.Distinct().Count());
        Assert.Equal(5, site.AcceptedFiles.Length);
        Assert.Equal(5, Regex.Count(site.Decisions, "\"reason\":\"thin\""));
        visit.WasQuiet();
    }

    [Fact]
    public async Task An_item_is_rejected_with_a_listed_reason_or_in_ones_own_words()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var first = await page.Title();
        await page.Locator("#reject > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "too old" }).ClickAsync();
        await Expect(page.Said()).ToHaveTextAsync($"Rejected {first}: too old.");

        var second = await page.Title();
        await page.Keyboard.PressAsync("r");
        await page.Locator("#words").FillAsync("we told the same last week");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Said()).ToHaveTextAsync($"Rejected {second}: we told the same last week.");
        Assert.Contains("\"reason\":\"old\"", site.Decisions, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"we told the same last week\"", site.Decisions, StringComparison.Ordinal);
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_rejection_without_a_reason_is_asked_for_one()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        await page.Keyboard.PressAsync("r");
        await page.Locator("#reject .own button").ClickAsync();
        await Expect(page.Locator("#words")).ToBeFocusedAsync();
        await Expect(page.Locator("#words-fault")).ToContainTextAsync("Choose a reason");
        Assert.Empty(site.Decisions);
    }

    [Fact]
    public async Task Undo_brings_an_item_back_with_its_sentence_then_the_one_before_it()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var accepted = await page.Title();
        await page.ChooseTheme();
        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Leaves(accepted);
        var rejected = await page.Title();
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.PressAsync("1");
        await page.Leaves(rejected);

        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("#open-title")).ToHaveTextAsync(rejected);
        await Expect(page.Said()).ToHaveTextAsync($"Taken back: {rejected} waits again.");
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("#open-title")).ToHaveTextAsync(accepted);
        await Expect(page.Locator("#note")).ToHaveValueAsync(DeskKeys.Sentence);
        await Expect(page.Locator("#progress")).ToHaveTextAsync("0 decided today, 10 wait");
        Assert.Empty(site.AcceptedFiles);
        Assert.Equal(0, await page.Locator("#undo").CountAsync());
    }

    [Fact]
    public async Task An_item_is_put_off_for_three_days()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var title = await visit.Page.Title();
        await visit.Page.Keyboard.PressAsync("s");
        await visit.Page.Keyboard.PressAsync("3");
        await Expect(visit.Page.Said()).ToHaveTextAsync($"Put off {title} until 27 November 2026.");
        Assert.Contains("\"until\":\"2026-11-27T08:00:00Z\"", site.Decisions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_stand_at_their_fields_the_first_has_the_focus_and_nothing_typed_is_lost()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        await page.ChooseTheme();
        await page.Keyboard.PressAsync("q");
        await page.Locator("#title").FillAsync("My own title");
        await page.Locator("#companies").FillAsync("City Cabs; Smith, Jones & Co");
        await page.Locator(".accept").ClickAsync();
        await Expect(page.Locator("#note")).ToBeFocusedAsync();
        await Expect(page.Locator("#note-fault")).ToContainTextAsync("The editor's sentence is missing");
        await Expect(page.Locator("#title")).ToHaveValueAsync("My own title");
        await Expect(page.Locator("#companies")).ToHaveValueAsync("City Cabs; Smith, Jones & Co");
        Assert.True(await page.Locator("[name=theme]:checked").CountAsync() > 0);
        Assert.Empty(site.Decisions);

        await page.Keyboard.TypeAsync(DeskKeys.Sentence);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Said()).ToContainTextAsync("Accepted");
        var file = File.ReadAllText(Assert.Single(site.AcceptedFiles));
        Assert.Contains("Title: My own title", file, StringComparison.Ordinal);
        Assert.Contains("Smith, Jones & Co", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_stays_while_one_looks_at_other_items()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var first = await page.Title();
        await page.Keyboard.PressAsync("e");
        await page.Keyboard.TypeAsync("Half a sent");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("j");
        await page.Leaves(first);
        var second = await page.Title();
        await Expect(page.Locator("#note")).ToHaveValueAsync("");
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.PressAsync("1");
        await page.Leaves(second);
        await page.Locator(".row").First.ClickAsync();
        await Expect(page.Locator("#open-title")).ToHaveTextAsync(first);
        await Expect(page.Locator("#note")).ToHaveValueAsync("Half a sent");
        Assert.Equal("0 0", await page.EvaluateAsync<string>("`${localStorage.length} ${sessionStorage.length}`"));
    }

    [Fact]
    public async Task Undo_leaves_a_half_written_sentence_with_its_item()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var rejected = await page.Title();
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.PressAsync("1");
        await page.Leaves(rejected);
        var written = await page.Title();
        await page.Locator("#note").FillAsync("Half a sent");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("#open-title")).ToHaveTextAsync(rejected);

        await page.Locator(".row", new() { HasText = written }).ClickAsync();
        await Expect(page.Locator("#open-title")).ToHaveTextAsync(written);
        await Expect(page.Locator("#note")).ToHaveValueAsync("Half a sent");
    }

    [Fact]
    public async Task The_first_theme_ticked_is_the_most_central_one()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        while (await page.Locator("[name=theme]:checked").CountAsync() > 0)
            await page.Locator("[name=theme]:checked").First.UncheckAsync();

        await page.Keyboard.PressAsync("5");
        await page.Keyboard.PressAsync("2");
        await Expect(page.Locator(".toggle > span").Nth(4)).ToHaveAttributeAsync("data-place", "1");
        var (central, other) = (await page.Locator("[name=theme]").Nth(4).GetAttributeAsync("value"), await page.Locator("[name=theme]").Nth(1).GetAttributeAsync("value"));
        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Said()).ToContainTextAsync("Accepted");
        Assert.Contains($"Themes: [{central}, {other}]", File.ReadAllText(Assert.Single(site.AcceptedFiles)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_presses_go_three_items_on_however_fast()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        await page.EvaluateAsync("for (const key of 'jjjjk') document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))");
        await Expect(page.Locator(".place span")).ToHaveTextAsync("4 of 10");
        await Expect(page.Locator(".row[aria-current]")).ToHaveCountAsync(1);
        await Expect(page.Locator(".row[aria-current] .rank")).ToHaveTextAsync("4");
        visit.WasQuiet();
    }

    [Fact]
    public async Task The_list_of_keys_opens_and_closes()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        await visit.Page.Keyboard.PressAsync("?");
        await Expect(visit.Page.Locator("#keys")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Locator("#keys")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(".place span")).ToHaveTextAsync("1 of 10");
    }
}
