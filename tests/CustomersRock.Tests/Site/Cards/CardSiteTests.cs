using System.Text.Json;
using CustomersRock.Content.Files;
using CustomersRock.Site;
using CustomersRock.Site.Cards;
using CustomersRock.Tests.Site.Pictures;
using CustomersRock.Tests.Support;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Cards;

public sealed class CardSiteTests
{
    private const string Text = """
        -- settings.yml --
        SiteTitle: Test site
        Description: Stories for tests.
        Host: example.org
        LinkRoot: /rock
        -- input/stories/2026/violin.md --
        ---
        Title: The violin
        Author: Anna
        Place: Lisbon
        Themes: [kindness]
        ---
        The driver turned back.
        -- input/stories/2026/bus.md --
        ---
        Title: The bus
        Themes: [kindness]
        ---
        The bus waited.
        -- input/digests/2026-W47.md --
        ---
        Title: A week
        Published: 2026-11-22
        Items: [/stories/2026/violin/]
        ---
        It was good.
        """;

    [Theory]
    [InlineData("/", "/card.png", "Test site · Stories for tests.")]
    [InlineData("/stories/2026/violin/", "/stories/2026/violin/card.png", "Kindness · The violin · Anna, Lisbon · Test site")]
    [InlineData("/themes/kindness/", "/themes/kindness/card.png", "Kindness · Stories about kindness. · Test site")]
    [InlineData("/digests/2026-W47/", "/digests/2026-W47/card.png", "A week · Test site")]
    [InlineData("/stories/", "/card.png", "Test site · Stories for tests.")]
    [InlineData("/search/", "/card.png", "Test site · Stories for tests.")]
    public void A_page_names_its_card_or_that_of_home(string address, string card, string alt)
    {
        using var site = TestSite.With(Text).Build();
        Assert.True(site.Report!.Succeeded, string.Join('\n', site.Diagnostics));
        var page = site.Page(address);
        Assert.Matches($"^https://example.org/rock{card}\\?v=[0-9a-f]{{8}}$", Property(page, "og:image"));
        Assert.Equal(("1200", "630", alt), (Property(page, "og:image:width"), Property(page, "og:image:height"), Property(page, "og:image:alt")));
        Assert.Equal("summary_large_image", page.One("meta[name='twitter:card']").GetAttribute("content"));
        using var image = Image.NewFromFile(site.OutputFile(card));
        Assert.Equal((1200, 630), (image.Width, image.Height));
    }

    [Fact]
    public void A_photograph_comes_first_in_the_data_and_the_card_in_the_preview()
    {
        using var site = TestSite.With(Text + """

            -- input/stories/2026/case/index.md --
            ---
            Title: The case
            Image: case.png
            ImageAlt: A case
            ImageCredit: Ida
            Themes: [kindness]
            ---
            It was brown.
            """);
        site.Write("input/stories/2026/case/case.png", PictureMaker.Png(40, 30));
        var page = site.Build().Page("/stories/2026/case/");
        Assert.Contains("/case/card.png?v=", Property(page, "og:image"), StringComparison.Ordinal);
        Assert.Collection(Images(page), i => Assert.Contains("/rock/pictures/", i, StringComparison.Ordinal), i => Assert.Equal(Property(page, "og:image"), i));

        page = site.Build(o => o with { Settings = [KeyValuePair.Create("SocialCards", "false")] }).Page("/stories/2026/case/");
        Assert.Contains("/rock/pictures/", Property(page, "og:image"), StringComparison.Ordinal);
        Assert.Equal(("40", "30", "A case"), (Property(page, "og:image:width"), Property(page, "og:image:height"), Property(page, "og:image:alt")));
        Assert.Equal([Property(page, "og:image"), "https://example.org/rock/assets/card.png"], Images(page).Append("https://example.org/rock/assets/card.png").Distinct());
    }

    [Theory]
    [InlineData("SocialCards", "false", true)]
    [InlineData("Host", "", false)]
    public void Without_cards_or_without_a_host_none_is_made(string setting, string value, bool announced)
    {
        using var site = TestSite.With(Text);
        if (setting == "Host")
            site.Replace("settings.yml", "Host: example.org\n", "");
        site.Build(o => o with { Settings = setting == "Host" ? [] : [KeyValuePair.Create(setting, value)] });
        Assert.DoesNotContain(site.AllOutput().Keys, p => p.EndsWith("card.png", StringComparison.Ordinal) && p != "assets/card.png");
        Assert.False(Directory.Exists(Path.Combine(site.Folder.Cache, "cards")));
        var shown = site.Page("/stories/2026/violin/").Document.QuerySelector("meta[property='og:image']")?.GetAttribute("content");
        Assert.Equal(announced ? "https://example.org/rock/assets/card.png" : null, shown);
    }

    [Fact]
    public void A_changed_title_makes_one_card_anew_under_a_new_version()
    {
        using var site = TestSite.With(Text).Build();
        var (before, address) = (site.AllOutput(), Property(site.Page("/stories/2026/violin/"), "og:image"));
        site.Replace("input/stories/2026/violin.md", "Title: The violin", "Title: The cello");
        site.Build();
        var after = site.AllOutput();
        Assert.Equal(["stories/2026/violin/card.png"], after.Where(f => IsCard(f.Key) && !before[f.Key].AsSpan().SequenceEqual(f.Value)).Select(f => f.Key));
        Assert.NotEqual(address, Property(site.Page("/stories/2026/violin/"), "og:image"));
    }

    [Fact]
    public void A_card_that_the_cache_holds_is_not_drawn_again()
    {
        using var site = TestSite.With(Text).Build();
        var cached = Directory.GetFiles(Path.Combine(site.Folder.Cache, "cards"), "*.png", SearchOption.AllDirectories);
        Assert.Equal(5, cached.Length);
        byte[] mark = [1, 2, 3, .. PngWriter.End];
        foreach (var file in cached)
            File.WriteAllBytes(file, mark);

        Directory.Delete(site.Folder.Output, recursive: true);
        site.Build();
        Assert.All(site.AllOutput().Where(f => IsCard(f.Key)), f => Assert.Equal(mark, f.Value));
    }

    [Fact]
    public void Half_a_card_in_the_cache_is_drawn_again()
    {
        using var site = TestSite.With(Text).Build();
        var before = site.AllOutput();
        foreach (var file in Directory.GetFiles(Path.Combine(site.Folder.Cache, "cards"), "*.png", SearchOption.AllDirectories))
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..100]);

        Directory.Delete(site.Folder.Output, recursive: true);
        OutputFiles.AssertSame(before, site.Build().AllOutput());
    }

    [Fact]
    public void A_build_with_cards_equals_its_twin_in_another_folder()
    {
        using var site = TestSite.With(Text).Build();
        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(site.AllOutput(), twin.AllOutput());
    }

    [Fact]
    public void While_somebody_watches_no_card_is_made_and_old_ones_stay()
    {
        using var site = TestSite.With(Text);
        var watching = new SiteBuilder(site.Folder);
        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        Assert.DoesNotContain(site.AllOutput().Keys, IsCard);
        Assert.Contains("/violin/card.png?v=", Property(site.Page("/stories/2026/violin/"), "og:image"), StringComparison.Ordinal);

        site.Build();
        var old = site.AllOutput()["stories/2026/violin/card.png"];
        site.Replace("input/stories/2026/violin.md", "Title: The violin", "Title: The cello");
        site.BuildWith(watching, o => o with { Watching = true });
        watching.Finish();
        Assert.Equal(old, site.AllOutput()["stories/2026/violin/card.png"]);

        site.Build();
        Assert.NotEqual(old, site.AllOutput()["stories/2026/violin/card.png"]);
        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());
    }

    [Fact]
    public void A_removed_story_takes_its_card_along()
    {
        using var site = TestSite.With(Text).Build();
        site.Delete("input/stories/2026/bus.md");
        Assert.False(site.Build().Has("/stories/2026/bus/card.png"));
    }

    [Fact]
    public void A_theme_without_drawings_has_no_cards()
    {
        using var site = TestSite.With(Text).WithOwnTheme();
        Directory.Delete(Path.Combine(site.Folder.Theme, "cards"), recursive: true);
        site.Build();
        Assert.True(site.Report!.Succeeded, string.Join('\n', site.Diagnostics));
        Assert.Equal("https://example.org/rock/assets/card.png", Property(site.Page("/"), "og:image"));
    }

    [Fact]
    public void A_fault_in_a_drawing_leaves_the_last_good_output_alone()
    {
        using var site = TestSite.With(Text).WithOwnTheme();
        site.Build(o => o with { Settings = [KeyValuePair.Create("SocialCards", "false")] });
        var before = site.AllOutput();
        site.Replace("theme/cards/story.svg", "data-smallest=\"30\"", "");
        foreach (var other in new[] { "fonts/Vollkorn-ExtraBold.ttf", "fonts/Vollkorn-Medium.ttf", "fonts/NotoSerif-Bold.ttf", "home.svg", "theme.svg", "digest.svg" })
            site.Delete("theme/cards/" + other);

        site.Build();
        Assert.Contains("no data-smallest", Assert.Single(site.Diagnostics, d => d.Rule == CardRules.BadDrawing).What, StringComparison.Ordinal);
        OutputFiles.AssertSame(before, site.AllOutput());
    }

    [Fact]
    public void The_cache_keeps_what_is_shown_and_little_else()
    {
        using var site = TestSite.With(Text);
        var cache = new CardCache(site.Folder.Cache);
        Fingerprint[] prints = [new(0xAB00000000000001, 1), new(0xAB00000000000002, 2), new(0xCD00000000000003, 3)];
        foreach (var print in prints)
            cache.Keep(print, PngWriter.End);

        cache.Prune([prints[1]], [prints[1]]);
        Assert.Equal([false, true, true], prints.Select(p => cache.Find(p) is not null));
    }

    private static string Property(TestPage page, string name) => page.One($"meta[property='{name}']").GetAttribute("content")!;

    private static IEnumerable<string> Images(TestPage page)
    {
        var graph = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent).RootElement.GetProperty("@graph");
        return graph.EnumerateArray().Single(n => n.GetProperty("@type").GetString() == "BlogPosting").GetProperty("image").EnumerateArray().Select(i => i.GetString()!);
    }

    private static bool IsCard(string path) => Path.GetFileName(path) == "card.png" && path != "assets/card.png";
}
