using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Search;

/// <summary>What a search can find on a built site.</summary>
public sealed class SearchFilesTests
{
    private const string Two = """
        -- input/stories/2026/violin.md --
        ---
        Title: The violin
        Description: A driver turned back for a child.
        Themes: [service-recovery]
        Companies: [{Name: City Cabs, Part: Night desk}]
        People: [{Name: Zoë Ångström, Role: driver}]
        Place: Leeds, England
        Lesson: Let drivers decide.
        Published: 2026-11-02
        ---
        He found it under the **back**seat, un*believ*ably whole. [A link](https://example.net/hidden) stays.
        -- input/stories/2026/boots.md --
        ---
        Title: Boots for a second winter
        Description: Mended by hand.
        Published: 2026-11-01
        ---
        The cobbler found a driver, and the driver found his boots.
        """;

    [Theory]
    [InlineData("violin", "title")]
    [InlineData("child", "description")]
    [InlineData("recovery", "theme")]
    [InlineData("cabs", "company")]
    [InlineData("night", "part of a company")]
    [InlineData("zoe", "person")]
    [InlineData("angstrom", "person")]
    [InlineData("leeds", "place")]
    [InlineData("decide", "lesson")]
    [InlineData("backseat", "text, emphasis in a word")]
    [InlineData("unbelievably", "text, emphasis in a word")]
    public void A_story_is_found_by_every_field(string word, string field)
    {
        using var site = TestSite.With(Two).Build();
        Assert.True(new IndexReader(site).Find(word) is ["The violin"], field);
    }

    [Fact]
    public void What_is_not_shown_is_not_found()
    {
        using var site = TestSite.With(Two + "\n-- input/stories/2026/later.md --\n---\nTitle: Tomorrow\nDraft: true\n---\nUnfinished.\n").Build();
        var index = new IndexReader(site);
        Assert.Empty(index.Find("hidden"));
        Assert.Empty(index.Find("href"));
        Assert.Empty(index.Find("unfinished"));
        Assert.Empty(index.Find("tomorrow"));
    }

    [Fact]
    public void The_title_weighs_more_than_the_description_and_that_more_than_the_text()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/a.md --
            ---
            Title: A
            Description: The kettle.
            Published: 2026-11-03
            ---
            Nothing.
            -- input/stories/2026/b.md --
            ---
            Title: The kettle
            Published: 2026-11-01
            ---
            Nothing.
            -- input/stories/2026/c.md --
            ---
            Title: C
            Published: 2026-11-04
            ---
            One kettle.
            -- input/stories/2026/d.md --
            ---
            Title: D
            Place: Kettle
            Published: 2026-11-02
            ---
            Nothing.
            """).Build();
        Assert.Equal(["The kettle", "D", "A", "C"], new IndexReader(site).Find("kettle"));
    }

    [Fact]
    public void Round_ups_and_items_from_the_web_are_found_and_say_what_they_are()
    {
        using var site = TestSite.Copy("corner-shop").Build();
        var index = new IndexReader(site);
        Assert.Equal(["round-up", "story", "web"], Enumerable.Range(0, index.Count).Select(i => index.Card(i)[0].GetString()).Distinct().Order());
        Assert.All(Enumerable.Range(0, index.Count), i => Assert.True(site.Has("/" + index.Card(i)[2].GetString()!.Split('#')[0])));
    }

    [Fact]
    public void Nothing_in_the_files_depends_on_the_link_root()
    {
        using var site = TestSite.Copy("corner-shop").Build();
        var atRoot = Files(site);
        site.Build(o => o with { Settings = [KeyValuePair.Create("LinkRoot", "/customers-rock")] });
        Assert.Equal(atRoot, Files(site));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>", "script")]
    [InlineData("\"],[\"x", "x")]
    [InlineData("0(((000", "0")]
    [InlineData("one\u2028line", "line")]
    [InlineData("w-../../settings", "settings")]
    public void A_hostile_title_is_only_text(string title, string word)
    {
        using var site = TestSite.With($"-- input/stories/2026/a.md --\n---\nTitle: {System.Text.Json.JsonSerializer.Serialize(title)}\n---\nText.\n").Build();
        var index = new IndexReader(site);
        Assert.Equal([title], index.Find(word));
        Assert.All(index.AllWords(), w => Assert.True(w.All(char.IsLetterOrDigit), w));
        Assert.All(site.AllOutput().Keys, path => Assert.DoesNotContain("..", path, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_all_scripts_are_found()
    {
        using var site = TestSite.With("""
            -- input/stories/2026/a.md --
            ---
            Title: Ευχαριστώ, спасибо, ありがとう, 𝔘
            ---
            नमस्ते 東京
            """).Build();
        var index = new IndexReader(site);
        Assert.All(new[] { "ευχαριστω", "спасибо", "ありがとう", "नमस्ते", "東京", "𝔘" }, w => Assert.Single(index.Find(w)));
    }

    [Fact]
    public void A_site_without_stories_can_be_searched_in_vain()
    {
        using var site = TestSite.With("-- input/themes/kindness.md --\n---\nTitle: Kindness\nMeaning: Of kindness.\n---\n").Build();
        Assert.Equal((0, 1), (new IndexReader(site).AllWords().Count(), new IndexReader(site).FirstWords.Count));
    }

    private static SortedDictionary<string, byte[]> Files(TestSite site) =>
        new(site.AllOutput().Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal) && !f.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);
}
