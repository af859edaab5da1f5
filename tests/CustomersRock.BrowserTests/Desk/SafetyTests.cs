using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Desk;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Desk;

public sealed class SafetyTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_page_of_another_origin_cannot_send_a_form_here_even_with_the_token()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        var (token, item) = (await page.Locator("#accept [name=token]").GetAttributeAsync("value"), await page.Locator("#accept [name=item]").GetAttributeAsync("value"));

        // 127.0.0.1 is the same server by another name, and another origin to the browser.
        var foreign = site.Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        await page.Context.RouteAsync("**/foreign.html", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<form id=f method=post action='{site.Address}reject'><input name=token value='{token}'><input name=item value='{item}'><input name=reason value=thin></form><button form=f>Win</button>",
        }));
        await page.GotoAsync(foreign + "foreign.html");
        var answer = await page.RunAndWaitForResponseAsync(() => page.Locator("button").ClickAsync(), response => response.Request.Method == "POST");
        Assert.Equal(403, answer.Status);
        Assert.Empty(site.Decisions);
    }

    [Fact]
    public async Task The_desk_stands_in_no_frame()
    {
        await using var site = await DeskSite.OfTen().Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        await page.Context.RouteAsync("**/foreign.html", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<iframe src='{site.Address}'></iframe>" }));
        await page.GotoAsync(site.Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "foreign.html");
        var frame = page.Frames[^1];
        await frame.WaitForLoadStateAsync();
        Assert.Equal(0, await frame.Locator("#open").CountAsync());
    }

    [Fact]
    public async Task A_hostile_item_is_text_and_nothing_else()
    {
        await using var site = new DeskSite();
        foreach (var attack in HostileItems.All)
            site.With("evening-post", attack.Name, attack.Title, attack.Text, change: attack.Change);

        await site.Start();
        await using var visit = await Visit.To(browser, site.Address);
        var page = visit.Page;
        for (var i = 0; i < HostileItems.All.Length; i++)
        {
            await Expect(page.Locator(".place span")).ToHaveTextAsync($"{i + 1} of {HostileItems.All.Length}");
            Assert.Equal(0, await page.Locator("#open script, #open img, #open iframe, #open [onclick], #open [onerror], #rows script, #rows img").CountAsync());
            foreach (var link in await page.Locator("#open a, #rows a").AllAsync())
                Assert.Matches("^(https?://|/)", await link.GetAttributeAsync("href") ?? "");

            await page.ChooseTheme();
            await Expect(page.Locator("#card .site-card").Or(page.Locator("#card .hint", new() { HasText = "There is no card yet" }))).ToBeVisibleAsync();
            Assert.Equal(0, await page.Locator("#card script, #card img, #card iframe").CountAsync());
            await page.Keyboard.PressAsync("j");
        }

        await page.Locator(".row", new() { HasText = "<img" }).ClickAsync();
        await Expect(page.Locator("#open-title")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await page.Locator(".row", new() { HasText = @"\u{202E}" }).ClickAsync();
        await Expect(page.Locator("#open-title")).ToContainTextAsync(@"pay \u{202E}won");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.outerHTML.length") < 200_000);
        visit.WasQuiet();
    }
}
