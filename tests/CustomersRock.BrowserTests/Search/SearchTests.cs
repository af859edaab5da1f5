using System.Collections.Concurrent;
using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Search;

/// <summary>Somebody looks for a story.</summary>
public sealed class SearchTests(SharedBrowser browser, SharedSearch shared) : IClassFixture<SharedSearch>
{
    [Theory]
    [InlineData("orchestra", "The violin", "1 result for “orchestra”.")]
    [InlineData("orchest", "The violin", "1 result for “orchest”.")]
    [InlineData("violins", "The violin", "1 result for “violins”.")]
    [InlineData("LEEDS violin", "The violin", "1 result for “LEEDS violin”.")]
    [InlineData("cafe zurich", "A café in the rain", "1 result for “cafe zurich”.")]
    [InlineData("Cafés", "A café in the rain", "1 result for “Cafés”.")]
    [InlineData("orchetsra", "The violin", "“orchetsra” is nowhere; did you mean “orchestra”? 1 result for “orchetsra”.")]
    [InlineData("xrchestra", "The violin", "“xrchestra” is nowhere; did you mean “orchestra”? 1 result for “xrchestra”.")]
    [InlineData("violin umbrella refund", "A café in the rain", "Nothing has all the words of “violin umbrella refund”; 2 results have some of them.")]
    [InlineData("driver umbrellas orchestra", "The violin", "Nothing has all the words of “driver umbrellas orchestra”; 2 results have some of them.")]
    public async Task What_is_typed_finds_the_story(string typed, string title, string said)
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/");
        await visit.Page.Locator("#q").FillAsync(typed);
        await Assertions.Expect(visit.Page.Locator("#said")).ToHaveTextAsync(said);
        await Assertions.Expect(visit.Page.Locator("#results a").First).ToHaveTextAsync(title);
        visit.WasQuiet();
    }

    [Fact]
    public async Task An_address_with_a_question_answers_it_and_a_question_changes_the_address()
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/?q=violin");
        var page = visit.Page;
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("violin");
        await page.Locator("#results a", new() { HasText = "The violin" }).ClickAsync();
        Assert.Equal(site.Address + "stories/2026/violin/", page.Url);

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#results a")).ToHaveTextAsync("The violin");
        await page.Locator("#q").FillAsync("orchestra & more");
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("orchestra");
        Assert.Equal(site.Address + "search/?q=orchestra+%26+more", page.Url);
        await page.Locator("#q").FillAsync("");
        await Assertions.Expect(page.Locator("#found")).ToBeHiddenAsync();
        Assert.Equal(site.Address + "search/", page.Url);
        visit.WasQuiet();
    }

    [Fact]
    public async Task Words_that_were_found_are_marked()
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/?q=cafe+rain");
        await Assertions.Expect(visit.Page.Locator("#results li").First.Locator("mark")).ToHaveTextAsync(["café", "rain", "café"]);
    }

    [Fact]
    public async Task A_hostile_title_is_shown_as_it_is_written()
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/?q=wheelbarrow");
        await Assertions.Expect(visit.Page.Locator("#results h3")).ToHaveTextAsync(SearchSite.HostileTitle);
        Assert.Equal(0, await visit.Page.Locator("#results img, #results script, #results b").CountAsync());

        var question = "<img src=x onerror=alert(3)>";
        await visit.Page.GotoAsync(site.Address + "search/?q=" + Uri.EscapeDataString(question));
        await Assertions.Expect(visit.Page.Locator("#said")).ToContainTextAsync($"“{question}”");
        visit.WasQuiet();
    }

    [Fact]
    public async Task Who_finds_nothing_is_told_what_to_do()
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/?q=zeppelins");
        await Assertions.Expect(visit.Page.Locator("#said")).ToHaveTextAsync("Nothing found for “zeppelins”. Try another word, or look on the shelves below.");
        await Assertions.Expect(visit.Page.Locator("#found")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".shelf a").First).ToBeVisibleAsync();
        visit.WasQuiet();
    }

    [Fact]
    public async Task The_whole_way_can_be_gone_by_keyboard()
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/");
        var page = visit.Page;
        for (var i = 0; i < 30 && await page.EvaluateAsync<string>("document.activeElement.id") != "q"; i++)
            await page.Keyboard.PressAsync("Tab");

        await page.Keyboard.TypeAsync("parcel");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("25 results for “parcel”.");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await Assertions.Expect(page.Locator("#results li")).ToHaveCountAsync(10);

        await page.Locator("#more").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results li")).ToHaveCountAsync(20);
        await Assertions.Expect(page.Locator("#results li").Nth(10).Locator("a")).ToBeFocusedAsync();
        await page.Locator("#more").ClickAsync();
        await Assertions.Expect(page.Locator("#results li")).ToHaveCountAsync(25);
        await Assertions.Expect(page.Locator("#more")).ToBeHiddenAsync();
        Assert.Equal(25, (await page.Locator("#results a").EvaluateAllAsync<string[]>("links => links.map(l => l.href)")).Distinct().Count());

        await page.Locator("#results a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("article.story h1")).ToContainTextAsync("Parcel number");
        visit.WasQuiet();
    }

    [Fact]
    public async Task Nothing_is_fetched_before_somebody_searches()
    {
        var site = shared.Site;
        await using var visit = await Visit.To(browser, site.Address);
        var asked = new ConcurrentQueue<string>();
        visit.Page.Request += (_, request) => asked.Enqueue(request.Url);
        await visit.Page.GotoAsync(site.Address + "search/");
        await visit.Page.Locator("#q").FocusAsync();
        Assert.All(asked, url => Assert.True(url == site.Address + "search/" || url.StartsWith(site.Address + "assets/", StringComparison.Ordinal), url));

        asked.Clear();
        await visit.Page.Locator("#q").FillAsync("violin");
        await Assertions.Expect(visit.Page.Locator("#results li")).ToHaveCountAsync(1);
        Assert.Equal(["search/cards/1.json", "search/index.json", "search/words/w-.txt"], asked.Select(url => url[site.Address.Length..]).Where(a => !a.StartsWith("assets/", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task Who_is_offline_is_told_and_may_try_again()
    {
        await using var site = await new SearchSite().Start();
        await using var visit = await At(site, "search/");
        site.IsOffline = true;
        await visit.Page.Locator("#q").FillAsync("violin");
        await Assertions.Expect(visit.Page.Locator("#said")).ToContainTextAsync("you may be offline");
        site.IsOffline = false;
        await visit.Page.Locator("#q").PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#results a")).ToHaveTextAsync("The violin");
    }

    [Fact]
    public async Task Without_script_the_page_leads_to_all_stories()
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/", new() { JavaScriptEnabled = false });
        await Assertions.Expect(visit.Page.Locator("#search")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("noscript p")).ToBeVisibleAsync();
        await visit.Page.Locator("main a", new() { HasText = "all stories" }).First.ClickAsync();
        Assert.Equal(site.Address + "stories/", visit.Page.Url);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task Axe_finds_nothing_in_results(ColorScheme scheme, int width)
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/?q=parcel", new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await Assertions.Expect(visit.Page.Locator("#results li")).ToHaveCountAsync(10);
        if (Environment.GetEnvironmentVariable("CUSTOMERSROCK_SCREENSHOTS") is { Length: > 0 } folder)
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"search-{width}-{scheme}.png"), FullPage = true });

        Assert.Empty(await Axe.Find(visit.Page));
    }

    [Fact]
    public async Task Nothing_moves_when_results_come_and_nothing_scrolls_sideways()
    {
        var site = shared.Site;
        await using var visit = await At(site, "search/", new() { ViewportSize = new() { Width = 320, Height = 700 } });
        await visit.Page.AddInitScriptAsync("window.moved = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.moved += e.value; }).observe({ type: 'layout-shift', buffered: true });");
        foreach (var question in new[] { "", "?q=parcel", "?q=cafe", "?q=zeppelins" })
        {
            await visit.Page.GotoAsync(site.Address + "search/" + question);
            if (question.Length > 0)
                await Assertions.Expect(visit.Page.Locator("#said")).Not.ToBeEmptyAsync();

            var moved = await visit.Page.EvaluateAsync<double>("window.moved");
            Assert.True(moved < 0.01, $"{question} moves the page by {moved}");
            Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private async Task<Visit> At(SearchSite site, string address, BrowserNewContextOptions? options = null)
    {
        var visit = await Visit.To(browser, site.Address, options);
        await visit.Page.GotoAsync(site.Address + address);
        return visit;
    }
}
