using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Desk;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Desk;

/// <summary>All of it by forms and links.</summary>
public sealed class NoScriptTests(SharedBrowser browser)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } };

    [Fact]
    public async Task Accept_reject_later_and_undo_work()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, WithoutScript);
        var page = visit.Page;
        var title = await page.Title();
        await page.ChooseTheme();
        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the card" }).ClickAsync();
        await Expect(page.Locator("#card")).ToContainTextAsync(DeskKeys.Sentence);
        Assert.Empty(site.Decisions);
        await page.Locator(".accept").ClickAsync();
        await Expect(page.Said()).ToContainTextAsync($"Accepted {title}");
        Assert.Single(site.AcceptedFiles);

        await page.Locator("#reject > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "too little happened" }).ClickAsync();
        await Expect(page.Said()).ToContainTextAsync("too little happened");
        await page.Locator("#snooze > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "7 days" }).ClickAsync();
        await Expect(page.Locator("#progress")).ToHaveTextAsync("3 decided today, 7 wait");
        await page.Locator("#undo button").ClickAsync();
        await Expect(page.Said()).ToContainTextAsync("waits again");
        await Expect(page.Locator("#progress")).ToHaveTextAsync("2 decided today, 8 wait");
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_reload_after_a_verdict_sends_nothing_again()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, WithoutScript);
        var page = visit.Page;
        await page.Locator("#reject > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "too old" }).ClickAsync();
        await page.ReloadAsync();
        Assert.Single(site.Decisions.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Faults_keep_what_was_typed()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, WithoutScript);
        var page = visit.Page;
        foreach (var box in await page.Locator("[name=theme]").AllAsync())
            await box.SetCheckedAsync(false);

        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await page.Locator(".accept").ClickAsync();
        await Expect(page.Locator("#themes-fault")).ToContainTextAsync("one to three themes");
        await Expect(page.Locator("#note")).ToHaveValueAsync(DeskKeys.Sentence);
        Assert.Empty(site.Decisions);
    }

    [Fact]
    public async Task What_was_accepted_can_be_withdrawn_with_a_reason()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address, WithoutScript);
        var page = visit.Page;
        await page.ChooseTheme();
        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await page.Locator(".accept").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Decided" }).ClickAsync();
        await page.Locator("summary", new() { HasText = "Withdraw" }).ClickAsync();
        await page.Locator("[name=reason]").FillAsync("the shop asked us to");
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await Expect(page.Said()).ToContainTextAsync("is off the site with the next build");
        Assert.Empty(site.AcceptedFiles);
        Assert.Contains("\"reason\":\"the shop asked us to\"", site.Decisions, StringComparison.Ordinal);
    }
}
