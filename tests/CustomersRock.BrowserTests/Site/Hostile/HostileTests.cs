using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Gathering.Feeds;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Site.Hostile;

public sealed class HostileTests(SharedBrowser browser, HostileSite hostile) : IClassFixture<HostileSite>
{
    private const string Forged = "forged ";

    [Fact]
    public void There_are_many_and_each_is_another()
    {
        Assert.True(HostileSet.All.Count > 700);
        Assert.Equal(HostileSet.All.Count, HostileSet.All.Select(f => Convert.ToBase64String(f.Bytes) + f.Path).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_runs_and_nothing_is_loaded_from_elsewhere_on_any_page()
    {
        // Without the page's policy: what would have to be stopped by it should not be there at all.
        await using var reader = await Reader.Of(browser, hostile.Attacked.Address, new() { BypassCSP = true });
        await reader.Context.AddInitScriptAsync(HostileProbe.Before);
        var waiting = new ConcurrentQueue<string>(hostile.Attacked.Pages);
        var (found, opened) = (new ConcurrentQueue<string>(), 0);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var page = await reader.Open();
            while (waiting.TryDequeue(out var address))
            {
                if (hostile.Attacked.Read(BuiltSite.FileOf(address)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                    continue;

                await page.GotoAsync(hostile.Attacked.Address + address);
                foreach (var fault in await page.EvaluateAsync<string[]>(HostileProbe.After))
                    found.Enqueue($"/{address}: {fault}");

                Interlocked.Increment(ref opened);
            }
        }));

        Assert.True(found.IsEmpty, string.Join('\n', found.Take(50)));
        reader.WasQuiet();
        Assert.True(opened > 700, $"only {opened} pages");
        TestContext.Current.TestOutputHelper?.WriteLine($"{opened} pages opened");
    }

    [Theory]
    [InlineData("script")]
    [InlineData("onerror alert")]
    [InlineData("<img src=x onerror=alert('query')>")]
    [InlineData("\"></script><script>alert('query')</script> case")]
    public async Task What_a_search_finds_is_shown_as_the_text_that_it_is(string query)
    {
        await using var reader = await Reader.Of(browser, hostile.Attacked.Address, new() { BypassCSP = true });
        await reader.Context.AddInitScriptAsync(HostileProbe.Before);
        var page = await reader.Open("search/?q=" + Uri.EscapeDataString(query));
        await Assertions.Expect(page.Locator("#said")).Not.ToBeEmptyAsync();
        for (var more = 0; more < 5 && await page.Locator("#more").IsVisibleAsync(); more++)
            await page.Locator("#more").ClickAsync();

        Assert.True(await page.Locator("#results li").CountAsync() > 0, "nothing was found");
        Assert.Empty(await page.EvaluateAsync<string[]>(HostileProbe.After));
        reader.WasQuiet();
    }

    [Fact]
    public void Nine_of_ten_reach_the_site()
    {
        var lost = HostileSet.All.Where(f => !hostile.Reached.Contains(f.Id)).ToArray();
        var told = string.Join('\n', lost.Select(f => $"{f}: {string.Join("; ", hostile.Attacked.Report.Diagnostics.Where(d => d.At.Path == f.Path && d.Rule.Severity == Content.Diagnostics.Severity.Error).Select(d => $"{d.Rule.Code} {d.What}"))}"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{HostileSet.All.Count - lost.Length} of {HostileSet.All.Count} reached the site\n{told}");
        Assert.True(lost.Length * 10 <= HostileSet.All.Count, $"{lost.Length} of {HostileSet.All.Count} did not reach the site:\n{told}");
    }

    [Fact]
    public void Neighbours_are_as_if_nothing_had_been_sent()
    {
        for (var i = 1; i <= HostileSite.Neighbours; i++)
        {
            Assert.Equal(Telling(hostile.Quiet, HostileSite.Neighbour(i)), Telling(hostile.Attacked, HostileSite.Neighbour(i)));
        }

        foreach (var page in new[] { "about/", "submit/" })
            Assert.Equal(Telling(hostile.Quiet, page), Telling(hostile.Attacked, page));

        Assert.Equal(Items(hostile.Quiet), Items(hostile.Attacked));
    }

    [Fact]
    public void What_machines_read_is_well_formed_and_holds_nothing_forged()
    {
        foreach (var file in hostile.Attacked.Files)
        {
            var text = hostile.Attacked.Read(file);
            switch (Path.GetExtension(file))
            {
                case ".rss" or ".atom" or ".xml" or ".opml":
                    using (var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }))
                        Assert.DoesNotContain(XDocument.Load(reader).Descendants().Where(e => e.Name.LocalName == "title"), e => e.Value.StartsWith(Forged, StringComparison.Ordinal));

                    break;
                case ".json" or ".webmanifest":
                    using (var json = JsonDocument.Parse(text))
                        Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);

                    break;
            }

            if (Path.GetFileName(file).StartsWith("feed.", StringComparison.Ordinal))
                Assert.Empty(FeedParser.Read(File.ReadAllBytes(hostile.Attacked.Full(file)), new FeedOrigin()).Warnings);
        }
    }

    /// <summary>The story itself and what its head says of it; lists and neighbours change with every story.</summary>
    private static string Telling(BuiltSite site, string address)
    {
        var document = new HtmlParser().ParseDocument(site.Read(BuiltSite.FileOf(address)));
        return string.Join('\n', document.Head!.QuerySelectorAll("title, meta, link[rel=canonical]").Append(document.QuerySelector("main article")!).Select(e => e.OuterHtml));
    }

    private static string[] Items(BuiltSite site) =>
        // Where an item stands changes with the number of pages.
        [.. site.Pages.Where(p => p.StartsWith("around-the-web/", StringComparison.Ordinal))
            .SelectMany(p => new HtmlParser().ParseDocument(site.Read(BuiltSite.FileOf(p))).QuerySelectorAll("article"))
            .Select(e => Regex.Replace(e.OuterHtml, "/around-the-web/(page/[0-9]+/)?#", "#")).Where(html => html.Contains("neighbour.example", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
