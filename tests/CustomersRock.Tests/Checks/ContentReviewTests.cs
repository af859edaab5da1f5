using CustomersRock.Content.Checks;
using CustomersRock.Content.Checks.Review;
using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Checks;

public sealed class ContentReviewTests
{
    public static TheoryData<string> Codes => [.. ReviewCases.All.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_speaks_where_it_should_and_is_silent_beside_it(string code)
    {
        var (broken, near) = ReviewCases.All[code];
        Assert.Equal([broken.Complaint], broken.Content.Review(broken.Text).Select(d => d.ToString()));
        Assert.Empty(near.Review());
    }

    [Fact]
    public void Every_rule_of_the_review_has_cases_for_and_against_it()
    {
        var wording = WordingVector.All.SelectMany(v => v.Codes).ToHashSet(StringComparer.Ordinal);
        Assert.All(ContentReview.Rules, r => Assert.True(wording.Contains(r.Code) || ReviewCases.All.ContainsKey(r.Code), r.Code));
    }

    [Fact]
    public void Only_what_is_asked_about_is_reviewed_but_compared_with_all()
    {
        var content = ReviewCases.All["CR0829"].For.Content.With(Story("2026/other") with { Title = "other things happened" });
        var context = new CheckContext(() => new HashSet<string>(), _ => null) { Reviews = p => p == "input/stories/2026/violin.md" };
        Assert.Equal(["CR0829"], ContentReview.Run(content.Catalog(), context).Select(d => d.Rule.Code));
    }

    [Fact]
    public void Of_two_spellings_the_first_one_has_the_say()
    {
        var content = Small.With(
            Story("2026/a", "2026-11-01") with { Companies = [new CompanyMention("LEGO", null)] },
            Story("2026/b", "2026-11-02") with { Companies = [new CompanyMention("Lego", null)] },
            Story("2026/c", "2026-11-03") with { Companies = [new CompanyMention("LEGO", null)] });
        Assert.Equal("input/stories/2026/b.md", content.Review().Single().At.Path);
    }

    [Fact]
    public void An_alias_is_a_name_like_another()
    {
        var content = Small.With(Story("2026/a") with { Companies = [new CompanyMention("The LEGO Group", null)] }) with { Companies = [Company("lego", "LEGO", "The LEGO Group")] };
        Assert.Empty(content.Review());
    }

    [Fact]
    public void A_marked_address_comes_with_the_mended_line()
    {
        const string Text = "See [it](https://paper.example/x?utm_source=nl&id=7).";
        var story = Story("2026/violin") with { Body = Made.Text("<p>See <a href=\"https://paper.example/x?utm_source=nl&amp;id=7\" rel=\"ugc\">it</a>.</p>") };
        Assert.Equal("See [it](https://paper.example/x?id=7).", Small.With(story).Review(Text).Single().MendedLine);
    }

    [Fact]
    public void Stories_in_other_languages_get_no_advice_on_English()
    {
        var story = Story("2026/violin") with { Body = Text("<p>Der Fahrer drehte um. We pride ourselves on service, sagte das Schild, und Margaret Whitfield lachte.</p>") };
        Assert.Empty(Small.With(story).Review());
    }

    [Fact]
    public void Ten_thousand_stories_with_a_common_letterhead_are_no_pairs()
    {
        var stories = Enumerable.Range(0, 2_000).Select(i => Story($"2026/s{i}") with { Body = Text($"<p>All our stories begin with this line, which says who we are and why we write.</p><p>{i} {i * 7} {i * 11} {i * 13}</p>") });
        Assert.Empty(Small.With([.. stories]).Review());
    }
}
