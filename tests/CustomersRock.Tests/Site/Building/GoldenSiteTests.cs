using System.Text;
using System.Text.RegularExpressions;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>The corner shop, built with the theme that ships, at two link roots.</summary>
public sealed partial class GoldenSiteTests
{
    private const string Origin = "https://corner-shop.example";

    private static readonly string[] Pictures = [".avif", ".webp", ".png", ".jpg", ".ico"];

    [Theory]
    [InlineData("", "site-root")]
    [InlineData("/customers-rock", "site-below")]
    public void Every_page_and_feed_is_as_it_was(string linkRoot, string golden)
    {
        using var site = Built(linkRoot);
        var all = site.AllOutput();
        var made = all.Where(f => !IsPicture(f.Key) && !IsAsset(f.Key)).Select(f => f.Key).ToList();
        var faults = new List<string>();
        foreach (var path in made)
            Compare(faults, Unversioned(Encoding.UTF8.GetString(all[path])), $"{golden}/{path}");

        Compare(faults, string.Join('\n', all.Keys.Where(p => IsPicture(p) && !IsAsset(p))) + "\n", $"{golden}/pictures.txt");
        var kept = Golden.Names(golden).Except([.. made.Select(path => $"{golden}/{path}"), $"{golden}/pictures.txt"]);
        faults.AddRange(kept.Select(name => $"golden/{name} is made no more; delete it"));
        Assert.True(faults.Count == 0, $"{faults.Count} differ; the first:\n{string.Join('\n', faults.Take(3))}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/customers-rock")]
    public void Every_link_and_asset_leads_to_a_file_of_the_site(string linkRoot)
    {
        using var site = Built(linkRoot);
        var crawler = new SiteCrawler(site, Origin, linkRoot).Run();
        Assert.Empty(crawler.Broken);
        Assert.True(crawler.Followed > 1000, $"only {crawler.Followed} links were followed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/customers-rock")]
    public void Every_file_of_the_site_is_linked_from_somewhere(string linkRoot)
    {
        using var site = Built(linkRoot);
        var text = string.Concat(site.AllOutput().Where(f => !IsPicture(f.Key)).Select(f => Encoding.UTF8.GetString(f.Value)));
        string[] alone = [".customersrock-site", ".well-known/security.txt", "404.html", "favicon.ico", "robots.txt", "stories/2026/wellingtons/index.html"];
        foreach (var path in site.AllOutput().Keys.Except(alone).Where(p => !IsAsset(p) && !IsFetched(p)))
        {
            var address = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
            Assert.Contains($"{linkRoot}/{address}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Drafts_and_what_waits_stand_nowhere()
    {
        using var site = Built("");
        Assert.Equal((1, 4), (site.Report!.Waiting, site.Report.Stories));
        foreach (var (path, bytes) in site.AllOutput().Where(f => !IsPicture(f.Key)))
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.False(text.Contains("Not told yet", StringComparison.Ordinal) || text.Contains("last parcel", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void A_story_s_old_address_leads_to_its_new_one()
    {
        using var site = Built("/customers-rock");
        var page = site.Page("/stories/2026/wellingtons/");
        Assert.Equal("0; url=/customers-rock/stories/2026/boots/", page.One("meta[http-equiv=refresh]").GetAttribute("content"));
        page.LinksTo("/customers-rock/stories/2026/boots/");
    }

    private static TestSite Built(string linkRoot)
    {
        var site = TestSite.Copy("corner-shop").Build(o => Below(o, linkRoot));
        Assert.True(site.Report!.Succeeded, string.Join('\n', site.Diagnostics));
        return site;
    }

    private static BuildOptions Below(BuildOptions options, string linkRoot) =>
        options with { Settings = [KeyValuePair.Create("SocialCards", "true"), .. linkRoot.Length == 0 ? [] : new[] { KeyValuePair.Create("LinkRoot", linkRoot) }] };

    private static bool IsAsset(string path) => path.StartsWith("assets/", StringComparison.Ordinal);

    /// <summary>What the search page's script asks for.</summary>
    private static bool IsFetched(string path) => path.StartsWith("search/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsPicture(string path) => Pictures.Contains(Path.GetExtension(path));

    private static void Compare(List<string> faults, string text, string name)
    {
        if (Golden.Difference(text, name) is { } difference)
            faults.Add(difference);
    }

    // The version of an asset changes with every edit of a style; pages need not be looked at again for that.
    private static string Unversioned(string text) => AssetVersion().Replace(text, "?v=…");

    [GeneratedRegex(@"\?v=[0-9a-f]{8}\b")]
    private static partial Regex AssetVersion();
}
