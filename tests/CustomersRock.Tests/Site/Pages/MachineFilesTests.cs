using System.Text.Json;
using System.Xml.Linq;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Pages;

/// <summary>What a built site tells to programs.</summary>
public sealed class MachineFilesTests
{
    private const string Two = """
        -- input/stories/2026/violin.md --
        ---
        Published: 2026-11-03
        Companies: [City Cabs]
        Themes: [kindness]
        ---
        He turned back.
        -- input/stories/2026/boots.md --
        ---
        Published: 2026-10-12
        Updated: 2026-11-05
        Companies: [City Cabs]
        Themes: [recovery]
        ---
        She sewed them.

        """;

    private const string ByMail = """
        -- settings.yml --
        Host: rocks.example
        LinkRoot: /rock
        SecurityContact: mailto:holes@rocks.example
        WebSubHub: https://hub.example/

        """;

    [Fact]
    public void The_list_of_our_feeds_has_every_feed_that_there_is()
    {
        using var site = TestSite.With(Two).Build();
        var outlines = XDocument.Parse(site.Output("/feeds/feeds.opml")).Descendants("outline").ToList();

        var listed = outlines.Select(o => o.Attribute("xmlUrl")?.Value).OfType<string>().Order(StringComparer.Ordinal);
        var made = site.AllOutput().Keys.Where(p => p.EndsWith("feed.rss", StringComparison.Ordinal)).Select(p => "https://example.org/" + p).Order(StringComparer.Ordinal);
        Assert.Equal(made, listed);
        Assert.All(outlines.Where(o => o.Attribute("xmlUrl") is not null), o => Assert.Equal("rss", o.Attribute("type")!.Value));
    }

    [Fact]
    public void A_repository_on_GitHub_is_told_of_holes()
    {
        using var site = TestSite.With("-- settings.yml --\nHost: rocks.example\nRepository: https://github.com/rock/site\n").Build();

        Assert.Equal(
            """
            Contact: https://github.com/rock/site/security/advisories/new
            Expires: 2027-11-01T00:00:00Z
            Preferred-Languages: en
            Canonical: https://rocks.example/.well-known/security.txt
            Policy: https://github.com/rock/site/security/policy

            """,
            site.Output("/.well-known/security.txt"));
    }

    [Theory]
    [InlineData("Repository: https://git.example/site")]
    [InlineData("Language: en")]
    public void Where_nobody_is_named_there_is_no_file(string setting)
    {
        using var site = TestSite.With($"-- settings.yml --\nHost: rocks.example\n{setting}\n").Build();
        Assert.False(site.Has("/.well-known/security.txt"));
    }

    [Fact]
    public void A_new_month_alone_makes_a_new_expiry_and_a_new_day_does_not()
    {
        using var site = TestSite.With(ByMail + Two).Build();
        site.BuiltAt = new DateTimeOffset(2026, 11, 30, 23, 59, 0, TimeSpan.Zero);
        site.Build();
        Assert.Equal(0, site.Report!.FilesWritten);

        site.BuiltAt = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);
        site.Build();
        Assert.Equal(["/.well-known/security.txt"], site.Report.Changed);
        Assert.Contains("Expires: 2027-12-01T00:00:00Z", site.Output("/.well-known/security.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_three_formats_name_the_hub()
    {
        using var site = TestSite.With(ByMail + Two).Build();
        XNamespace atom = "http://www.w3.org/2005/Atom";

        string Link(string format, string rel) => XDocument.Parse(site.Output("/themes/kindness/feed." + format)).Root!.DescendantsAndSelf()
            .Where(e => e.Name.LocalName is "channel" or "feed").Elements(atom + "link").Single(l => l.Attribute("rel")!.Value == rel).Attribute("href")!.Value;
        foreach (var format in new[] { "rss", "atom" })
            Assert.Equal(("https://hub.example/", "https://rocks.example/rock/themes/kindness/feed." + format), (Link(format, "hub"), Link(format, "self")));

        var hub = Assert.Single(JsonDocument.Parse(site.Output("/feed.json")).RootElement.GetProperty("hubs").EnumerateArray());
        Assert.Equal(("WebSub", "https://hub.example/"), (hub.GetProperty("type").GetString(), hub.GetProperty("url").GetString()));
    }

    [Fact]
    public void Without_the_setting_no_feed_names_a_hub()
    {
        using var site = TestSite.With(Two).Build();
        Assert.All(["/feed.rss", "/feed.atom", "/feed.json"], file => Assert.DoesNotContain("hub", site.Output(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_manifest_bears_the_site_s_names_and_the_theme_s_colours()
    {
        using var site = TestSite.With("-- settings.yml --\nSiteTitle: \"Rock & \\\"Roll\\\"\"\nHost: rocks.example\nLinkRoot: /rock\nLanguage: pt-BR\n").Build();
        var manifest = JsonDocument.Parse(site.Output("/assets/site.webmanifest")).RootElement;

        Assert.Equal("Rock & \"Roll\"", manifest.GetProperty("name").GetString());
        Assert.Equal("Rock & \"Roll\"", manifest.GetProperty("short_name").GetString());
        Assert.Equal(("pt-BR", "/rock/", "../"), (manifest.GetProperty("lang").GetString(), manifest.GetProperty("id").GetString(), manifest.GetProperty("start_url").GetString()));
        Assert.Equal("#0e4a37", manifest.GetProperty("theme_color").GetString());
        Assert.All(manifest.GetProperty("icons").EnumerateArray(), icon => Assert.True(site.Has("/assets/" + icon.GetProperty("src").GetString())));
        Assert.Contains(manifest.GetProperty("icons").EnumerateArray(), icon => icon.GetProperty("purpose").GetString() == "maskable");
    }

    [Fact]
    public void The_icon_that_browsers_ask_for_is_at_the_root()
    {
        using var site = TestSite.With(Two).Build();
        Assert.True(site.Has("/favicon.ico"));
        Assert.False(site.Has("/assets/favicon.ico"));
        Assert.StartsWith("/favicon.ico?v=", site.Page("/").One("link[rel=icon][sizes]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_host_nothing_claims_an_address_it_has_not()
    {
        using var site = TestSite.With("-- settings.yml --\nSiteTitle: Rocks\nSecurityContact: mailto:holes@rocks.example\n" + Two).Build();
        Assert.True(site.Report!.Succeeded);
        Assert.Empty(site.Page("/").Document.QuerySelectorAll("link[rel=canonical], meta[property='og:url']"));
        Assert.DoesNotContain("Canonical", site.Output("/.well-known/security.txt"), StringComparison.Ordinal);
        Assert.Empty(XDocument.Parse(site.Output("/feeds/feeds.opml")).Descendants("ownerId"));
        Assert.Equal("/stories/2026/violin/", JsonDocument.Parse(site.Output("/stories.json")).RootElement.GetProperty("stories")[0].GetProperty("url").GetString());
    }
}
