using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>What pages forbid themselves.</summary>
public sealed class PolicyTests(LaunchSite launch)
{
    private static readonly string[] Allowed = ["'none'", "'self'"];

    [Fact]
    public async Task The_policy_of_every_page_is_first_and_names_nothing_but_the_site_itself()
    {
        var site = await launch.Published;
        Assert.All(site.Pages, address =>
        {
            var document = new HtmlParser().ParseDocument(site.Read(BuiltSite.FileOf(address)));
            var policy = Assert.Single(document.Head!.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]"));
            Assert.True(document.Head!.Children.TakeWhile(e => e != policy).All(e => e.HasAttribute("charset")), $"{address}: something stands before the policy");
            var directives = policy.GetAttribute("content")!.Split(';', StringSplitOptions.TrimEntries).Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..]);
            Assert.Equal(["'none'"], directives["default-src"]);
            Assert.Equal(["'none'"], directives["base-uri"]);
            Assert.Contains("form-action", directives.Keys);
            Assert.All(directives.Values.SelectMany(v => v), value => Assert.Contains(value, Allowed));
        });
    }

    [Fact]
    public async Task Only_the_pages_to_search_and_to_tell_a_story_have_scripts_and_only_they_may()
    {
        var site = await launch.Published;
        Assert.All(site.Pages, address =>
        {
            var document = new HtmlParser().ParseDocument(site.Read(BuiltSite.FileOf(address)));
            var scripts = document.QuerySelectorAll("script").Where(s => s.GetAttribute("type") != "application/ld+json").ToArray();
            var policy = document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            if (PageKinds.LayoutOf(address) is "search" or "submit")
                Assert.All(scripts, s => Assert.True(s.HasAttribute("src") && s.TextContent.Length == 0, s.OuterHtml));
            else
                Assert.True(scripts.Length == 0 && !policy.Contains("script-src", StringComparison.Ordinal), $"{address} has a script, or may have one");

            Assert.Empty(document.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style").Select(a => $"{address}: {a.Name}={a.Value}"));
            Assert.Empty(document.QuerySelectorAll("style, iframe, object, embed, link[rel=preconnect], link[rel=dns-prefetch]").Select(e => $"{address}: {e.OuterHtml}"));
        });
    }
}
