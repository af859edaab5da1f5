using AngleSharp.Html.Parser;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Contributing;

public sealed class SelfContainedPageTests : IDisposable
{
    private readonly TestSite site = TestSite.With("""
        -- settings.yml --
        SiteTitle: Test site
        Description: Stories for tests.
        Host: example.org
        LinkRoot: /rock
        -- input/stories/2026/violin/index.md --
        ---
        Title: The violin
        Image: case.png
        ImageAlt: A case
        ImageCredit: Anna
        ImageLicence: CC BY 4.0
        ---
        See [about it](/themes/kindness/).

        -- input/stories/2026/other.md --
        ---
        Title: Another
        ---
        Text.
        """);

    public SelfContainedPageTests() => site.Write("input/stories/2026/violin/case.png", Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_changed_pages_are_files_that_need_nothing_else_and_load_nothing()
    {
        using var before = site.Twin();
        before.Delete("input/stories/2026/violin/index.md");
        var host = TestHost.In(site.Root);
        await host.Run("check", "--theme", RepositoryFolder.Theme, "--against", before.Root, "--pages", "pages");
        Assert.Equal(["2026-violin.html", "index.html"], Directory.EnumerateFiles(Path.Combine(site.Root, "pages")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

        var page = new HtmlParser().ParseDocument(site.Read("pages/2026-violin.html"));
        Assert.Contains("--paper", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("data:image/", page.QuerySelector(".photo img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, link, source, [srcset]"));
        Assert.All(page.QuerySelectorAll("use"), use => Assert.NotNull(page.GetElementById(use.GetAttribute("href")![1..])));
        Assert.Contains(page.QuerySelectorAll("a"), a => a.GetAttribute("href") == "https://example.org/rock/themes/kindness/");
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }
}
