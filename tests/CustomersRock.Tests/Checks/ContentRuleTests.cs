using CustomersRock.Content.Checks;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Checks;

/// <summary>The second and third cases of rules; the first of each stands in <see cref="RuleCases"/>.</summary>
public sealed class ContentRuleTests
{
    [Theory]
    [InlineData("none", 40)]
    [InlineData("excerpt", 0)]
    public void Where_nothing_may_be_quoted_one_word_is_too_much(string licence, int words)
    {
        var content = Small with { Sources = [Source("metro-uk") with { Licence = licence, Excerpt = words }], Items = [Item("2026/11/bus", "https://a.example/") with { Excerpt = "Word." }] };
        Assert.Contains("nothing may be quoted from Metro", content.Check().Single().What, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_cannot_inherit_one_address()
    {
        var content = Small.With(Story("2026/a") with { RedirectFrom = [From("/old/", 5)] }, Story("2026/b") with { RedirectFrom = [From("/old", 6)] });
        var fault = content.Check().Single();
        Assert.Equal("CR0505", fault.Rule.Code);
        Assert.Equal("/old should lead to /stories/2026/b/, but also to /stories/2026/a/ (in input/stories/2026/a.md:5:16)", fault.What);
    }

    [Fact]
    public void Unknown_themes_of_items_and_sources_are_told()
    {
        var content = Small with
        {
            Items = [Item("2026/11/bus", "https://a.example/") with { Themes = [new("zzz")], Keys = [new("Themes[0]", 7, 10)] }],
            Sources = [Source("metro-uk") with { Themes = [new("kindnes")], Keys = [new("Themes[0]", 8, 10)] }],
        };
        Assert.Equal(
            [
                "input/gathered/2026/11/bus.md:7:10: error CR0203: there is no theme \"zzz\"; use one of: advocacy, kindness",
                "input/sources/metro-uk.yml:8:10: error CR0203: there is no theme \"kindnes\"; did you mean \"kindness\"?",
            ],
            content.Check().Select(d => d.ToString()));
    }

    [Fact]
    public void All_files_that_claim_an_address_are_named()
    {
        var content = Small with { Pages = [Page("/about/", "input/about.md"), Page("/about/", "input/about/index.md"), Page("/about/", "input/pages/about.md")] };
        var faults = content.Check();
        Assert.Equal(3, faults.Length);
        Assert.Contains("input/about/index.md and input/pages/about.md", faults[0].What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/companies/zappos/")]
    [InlineData("/stories/2026/")]
    [InlineData("/404.html")]
    [InlineData("/feeds/")]
    public void A_page_keeps_off_what_the_site_makes(string address)
    {
        var content = Small.With(Story("2026/a") with { Companies = [new("Zappos", null)] }) with { Pages = [Page(address, "input/page.md")] };
        Assert.Equal("CR0513", content.Check().Single().Rule.Code);
    }

    [Fact]
    public void A_page_where_a_story_stands_is_two_files_with_one_address() =>
        Assert.All((Small.With(Story("2026/a")) with { Pages = [Page("/stories/2026/a/")] }).Check(), d => Assert.Equal("CR0501", d.Rule.Code));

    [Fact]
    public void A_digest_that_comes_out_before_its_week_is_told() =>
        Assert.Contains("begins on 2026-12-21", (Small with { Digests = [Digest("2026-W52", "2026-11-22")] }).Check().Single().What, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-W99")]
    [InlineData("2026-Wxx")]
    [InlineData("0000-W01")]
    [InlineData("week")]
    public void An_odd_week_is_no_fault_of_this_rule(string id) => Assert.Empty((Small with { Digests = [Digest(id, "2026-11-22")] }).Check());

    [Fact]
    public void A_picture_that_is_misspelt_is_told_with_the_nearest_beside_it()
    {
        var story = Story("2026/violin") with { Body = Text() with { Pictures = [new Picture("input/stories/2026/violin/cas.jpg", "", "", null, new("input/stories/2026/violin.md", 9, 3))] } };
        Assert.Equal("did you mean \"case.jpg\"?", Small.With(story).Check(null, "input/stories/2026/violin/case.jpg", "input/stories/2026/other/cas.jpg").Single().Mend);
        Assert.Equal("put the file into that folder", Small.With(story).Check(null, "input/stories/2026/other/cas.jpg").Single().Mend);
    }

    [Theory]
    [InlineData("IKEA", 0)]
    [InlineData("LEGO 2026!!", 0)]
    [InlineData("HE TURNED BACK AT ONCE", 1)]
    [InlineData("東京の話 東京の話 東京の話", 0)]
    public void Only_sentences_in_capitals_are_shouting(string title, int complaints) =>
        Assert.Equal(complaints, Small.With(Story("2026/violin") with { Title = title }).Check().Length);

    [Theory]
    [InlineData("<p>MASTODON and TODOS</p>", 0)]
    [InlineData("<p>Lorem ipsum dolor</p>", 1)]
    [InlineData("<p>Here begins your story.</p>", 1)]
    [InlineData("<p>This is our story here.</p>", 0)]
    public void Leftovers_are_whole_words(string html, int complaints) => Assert.Equal(complaints, Small.With(Story("2026/violin") with { Body = Text(html) }).Check().Length);

    [Fact]
    public void The_words_of_the_template_are_told_in_the_front_matter()
    {
        var story = Story("2026/violin") with { Author = "Your first name", Keys = [new("Author", 4, 9)] };
        Assert.Equal("input/stories/2026/violin.md:4:9: warning CR0808: \"Your first name\" is left from a template; write what belongs there", Small.With(story).Check().Single().ToString());
    }

    [Fact]
    public void The_disk_is_asked_for_pictures_below_input_only()
    {
        var root = Directory.CreateTempSubdirectory("rock-checks-");
        try
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, "input", "stories", "2026", "violin"));
            File.WriteAllText(Path.Combine(root.FullName, "input", "stories", "2026", "violin", "Case.JPG"), "");
            File.WriteAllText(Path.Combine(root.FullName, "input", "about.md"), "Text");
            File.WriteAllText(Path.Combine(root.FullName, "outside.jpg"), "");
            var context = CheckContext.For(new SiteFolder(root.FullName));
            Assert.Equal(["input/stories/2026/violin/Case.JPG"], context.Pictures);
            Assert.Equal("Text", context.Read("input/about.md"));
            Assert.Null(context.Read("input/nothing.md"));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_site_without_input_has_no_pictures() => Assert.Empty(CheckContext.For(new SiteFolder(Path.Combine(Path.GetTempPath(), "rock-nothing-here"))).Pictures);

    private static Redirect From(string address, int line) => new(address, new("input/stories/2026/a.md", line, 16));
}
