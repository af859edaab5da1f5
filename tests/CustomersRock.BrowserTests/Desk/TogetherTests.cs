using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Desk;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Desk;

/// <summary>Two tabs, a terminal and a hand in the folder at the same time.</summary>
public sealed class TogetherTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_form_that_is_out_of_date_decides_nothing_and_shows_what_stands_and_what_was_typed()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var (one, other) = (visit.Page, await visit.NewTab());
        var title = await one.Title();
        Assert.Equal(title, await other.Title());
        await other.ChooseTheme();
        await other.Locator("#note").FillAsync(DeskKeys.Sentence);

        await one.Keyboard.PressAsync("r");
        await one.Keyboard.PressAsync("1");
        await one.Leaves(title);
        await other.Locator(".accept").ClickAsync();

        await Expect(other.Locator(".settled")).ToContainTextAsync("Rejected by Ada");
        await Expect(other.Locator(".settled .typed")).ToHaveTextAsync(DeskKeys.Sentence);
        await Expect(other.Locator(".settled button")).ToHaveTextAsync("Take it back: the item waits again");
        Assert.Empty(site.AcceptedFiles);
        Assert.Single(site.Decisions.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        visit.WasQuiet();
    }

    [Fact]
    public async Task Two_tabs_share_one_queue()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var (one, other) = (visit.Page, await visit.NewTab());
        for (var i = 0; i < 4; i++)
        {
            var page = i % 2 == 0 ? one : other;
            await page.ReloadAsync();
            if (await page.Locator(".settled").CountAsync() > 0)
            {
                // The other tab has decided what this one went on to.
                var settled = await page.Title();
                await page.Keyboard.PressAsync("j");
                await page.Leaves(settled);
            }

            var title = await page.Title();
            await page.Keyboard.PressAsync("r");
            await page.Keyboard.PressAsync("2");
            await page.Leaves(title);
        }

        await Expect(other.Locator("#progress")).ToHaveTextAsync("4 decided today, 6 wait");
        Assert.Equal(4, site.Decisions.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task What_is_written_into_the_folder_by_hand_waits_no_more()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var address = (await page.Locator("#original").GetAttributeAsync("href"))!;
        site.Folder.With("input/gathered/2026/11/by-hand.md", $"---\nTitle: By hand\nUrl: {address}\nSource: evening-post\nPublished: 2026-11-20\nGathered: 2026-11-23\nThemes: [kindness]\n---\n\nWritten in an editor.\n");
        await page.ReloadAsync();
        await Expect(page.Locator("#progress")).ToContainTextAsync("9 wait");
        Assert.NotEqual(address, await page.Locator("#original").GetAttributeAsync("href"));
    }

    [Fact]
    public async Task Items_that_a_terminal_joins_are_one_row_here()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var ids = await page.Locator(".row").EvaluateAllAsync<string[]>("rows => rows.slice(0, 2).map(row => row.dataset.id)");
        await site.Terminal("inbox", "join", ids[0], ids[1], "--by", "Bo");
        await page.ReloadAsync();
        await Expect(page.Locator(".row")).ToHaveCountAsync(9);
        var told = page.Locator(".row", new() { HasText = "2 tell it" });
        await told.ClickAsync();
        await Expect(page.Locator(".tellers-box")).ToContainTextAsync("Also told by");
        await page.Locator(".tellers-box button").ClickAsync();
        await Expect(page.Locator(".row")).ToHaveCountAsync(10);
        Assert.Contains("\"word\":\"split\"", site.Folder.Read("input/gathered/joins.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_that_has_ended_says_so_and_loses_nothing()
    {
        var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        await visit.Page.Locator("#note").FillAsync("Half a sent");
        await visit.Page.Locator("#card .site-card, #card .hint").First.WaitForAsync();
        await site.DisposeAsync();
        await visit.Page.Locator(".accept").ClickAsync();
        await Expect(visit.Page.Said()).ToContainTextAsync("The desk does not answer");
        await Expect(visit.Page.Locator("#note")).ToHaveValueAsync("Half a sent");
    }
}
