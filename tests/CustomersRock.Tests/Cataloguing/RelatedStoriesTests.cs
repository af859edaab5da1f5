using System.Diagnostics;
using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Cataloguing;

public sealed class RelatedStoriesTests
{
    [Fact]
    public void A_shared_company_comes_before_a_shared_theme()
    {
        var violin = Story("2026/violin", "2026-01-01") with { Companies = [new("LEGO", null)] };
        var company = Story("2026/company", "2026-09-01", ["advocacy"]) with { Companies = [new("Lego", null)] };
        var theme = Story("2026/theme", "2026-01-02");
        Assert.Equal(["company", "theme"], Related("violin", theme, company, violin));
    }

    [Fact]
    public void Stories_that_share_nothing_are_not_related() =>
        Assert.Empty(Related("violin", Story("2026/violin"), Story("2026/other", themes: ["advocacy"])));

    [Fact]
    public void A_rare_word_joins_stories_of_different_themes() =>
        Assert.Equal(["other"], Related("violin", Titled("2026/violin", "The stradivari in the cab", "kindness"), Titled("2026/other", "A Stradivari, mended", "advocacy")));

    [Fact]
    public void No_story_is_related_to_itself_or_twice()
    {
        var catalog = Small.With([.. Enumerable.Range(0, 50).Select(i => Story($"2026/s{i}", themes: ["kindness", "advocacy"]))]).Catalog();
        Assert.All(catalog.Stories, s => Assert.DoesNotContain(s, s.Related));
        Assert.All(catalog.Stories, s => Assert.Equal(3, s.Related.Distinct().Count()));
    }

    [Fact]
    public void Two_thousand_stories_of_one_theme_have_three_each_in_a_moment()
    {
        var clock = Stopwatch.StartNew();
        var catalog = Small.With([.. Enumerable.Range(0, 2000).Select(i => Story($"2026/s{i}"))]).Catalog();
        Assert.All(catalog.Stories, s => Assert.Equal(3, s.Related.Length));

        // All with all would be four million comparisons a key; this takes some 20 ms.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        var stories = Enumerable.Range(0, 40).Select(i => Story($"2026/s{i}", $"2026-01-{i % 28 + 1:00}", [i % 3 == 0 ? "advocacy" : "kindness"]) with
        {
            Title = $"Title {i % 7} with words{i % 5}",
            Companies = [new CompanyMention($"Company {i % 11}", null)],
        }).ToArray();
        var expected = Print(stories);
        Gen.Shuffle(stories).Sample(s => Print(s) == expected, iter: 50);
    }

    private static string Print(Story[] stories) =>
        string.Join('\n', Small.With(stories).Catalog().Stories.Select(s => s.Address + " " + string.Join(' ', s.Related.Select(r => r.Address))));

    private static IEnumerable<string> Related(string slug, params Story[] stories) =>
        Small.With(stories).Catalog().Stories.Single(s => s.Story.Id.Slug == slug).Related.Select(r => r.Story.Id.Slug);

    /// <summary>With the words that the reader keeps.</summary>
    private static Story Titled(string path, string title, string theme) => Story(path, themes: [theme]) with { Title = title, Words = StoryWords.Of(title) };
}
