using System.Diagnostics;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Checks;

public sealed class ContentChecksTests
{
    public static TheoryData<string> Codes => [.. ContentChecks.Rules.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_complains_at_the_place_of_the_fault_and_says_how_to_mend_it(string code)
    {
        Assert.True(RuleCases.All.TryGetValue(code, out var rule), $"there is no case for {code}");
        string[] expected = rule.Second is null ? [rule.Complaint] : [rule.Complaint, rule.Second];
        Assert.Equal(expected, rule.Content.Check(rule.Text, rule.Pictures ?? []).Select(d => d.ToString()));
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_says_why()
    {
        Assert.Equal(ContentChecks.Rules.Length, ContentChecks.Rules.Select(r => r.Code).Distinct().Count());
        Assert.All(ContentChecks.Rules, r => Assert.Matches("^CR[0-9]{4}$", r.Code));
        Assert.All(ContentChecks.Rules, r => Assert.True(r.Why.Length > 20 && r.Why.EndsWith('.') && r.Title.Length > 0));
    }

    [Fact]
    public void Good_content_gets_no_complaint()
    {
        var violin = Story("2026/violin") with
        {
            Origin = Origin.News,
            Sources = [new Citation("A paper", "https://paper.example/2012/08/14/20120814123456789")],
            Companies = [new CompanyMention("LEGO", null)],
            People = [new Person("Richard", "customer service", "The LEGO Group")],
            RedirectFrom = [new Redirect("/stories/2026/fiddle/", new("input/stories/2026/violin.md", 8, 16))],
            Body = Text("<h2 id=\"back\">Back</h2><p>On 2012-08-14 at 09.30 he had 1,000,000 of them, in 1999 2000 2001.</p>",
                [Link("#back"), Link("/about/#who"), Link("xref:violin"), Link("/themes/kindness/"), Link("/companies/lego/feed.rss"), Link("/stories/2026/fiddle/"), Link("/search/?q=lego")], ["back"]),
        };
        var site = Small.With(violin, Story("2026/second") with { Companies = [new CompanyMention("LEGO", null)], InReplyTo = Link("violin") }) with
        {
            Companies = [Company("lego", "LEGO", "The LEGO Group")],
            Pages = [Page("/about/") with { Body = Text(anchors: ["who"]) }],
            Items = [Item("2026/11/bus", "https://a.example/bus") with { Excerpt = "He waited for her." }],
            Digests =
            [
                Digest("2026-W47", "2026-11-22", Link("stories/2026/violin"), Link("gathered/2026/11/bus")) with
                {
                    Outline = new() { Links = [Link("https://a.example/bus")], Quotes = [new() { Words = [new("waited", new("", 1, 1))], Credits = [Link("https://a.example/bus")], At = new("", 1, 1) }] },
                },
            ],
        };
        Assert.Empty(site.Check());
    }

    [Fact]
    public void Drafts_are_checked_only_where_they_are_shown()
    {
        var site = Small.With(Story("2026/violin", themes: ["nothing"]) with { Draft = true });
        Assert.Empty(site.Check());
        Assert.Contains(ContentChecks.Run(site.Catalog(drafts: true), NoDisk()), d => d.Rule.Code == "CR0203");
    }

    [Fact]
    public void What_waits_for_its_day_is_checked_today() =>
        Assert.Contains(Small.With(Story("2026/violin", "2026-12-24", ["nothing"])).Check(), d => d.Rule.Code == "CR0203");

    [Fact]
    public void A_theme_that_was_misspelt_comes_with_the_mended_line()
    {
        var site = Small.With(Story("2026/violin", themes: ["advocasy"]) with { Keys = [new KeyPosition("Themes[0]", 3, 10)] });
        Assert.Equal("Themes: [\"advocacy\"]", site.Check("---\nTitle: violin\nThemes: [\"advocasy\"]\n---\n").Single().MendedLine);
    }

    [Fact]
    public void Complaints_come_in_the_same_order_whatever_the_order_of_the_files()
    {
        var stories = Enumerable.Range(0, 20).Select(i => Story($"2026/s{i:00}", themes: ["nothing"])).ToArray();
        var backwards = Small.With([.. stories.Reverse()]).Check();
        Assert.Equal(Small.With(stories).Check().AsEnumerable(), backwards);
    }

    [Fact]
    public void Unreadable_files_only_cost_the_exact_place()
    {
        var site = Small.With(Story("2026/violin") with { Body = Text("<p>ann@mail.test</p>") });
        Assert.Equal(new FilePosition("input/stories/2026/violin.md", 2, 8), site.Check(text: null).Single().At);
    }

    [Fact]
    public void Ten_thousand_stories_are_checked_in_a_moment()
    {
        var site = Small.With([.. Enumerable.Range(0, 10_000).Select(Long)]);
        var catalog = site.Catalog();
        ContentChecks.Run(catalog, NoDisk());
        var clock = Stopwatch.StartNew();
        var found = ContentChecks.Run(catalog, NoDisk());
        Assert.Empty(found);
        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.Elapsed.TotalMilliseconds:0.0} ms");

        // Measured: 50 to 100 ms, several times as much without the compiler's optimisation; the rest is for slow machines that do other things, too.
        Assert.True(clock.ElapsedMilliseconds < 10_000, $"{clock.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Faults_among_many_stories_are_told_at_their_own_files()
    {
        var stories = Enumerable.Range(0, 3000).Select(Long).ToArray();
        stories[7] = stories[7] with { Body = Text("<p>TODO</p>") };
        stories[2999] = stories[2999] with { Body = Text("<p>ann@mail.test</p>") };
        Assert.Equal(
            ["input/stories/2026/story-2999-of-the-house.md CR0801", "input/stories/2026/story-7-of-the-house.md CR0808"],
            Small.With(stories).Check().Select(d => $"{d.At.Path} {d.Rule.Code}"));
    }

    [Fact]
    public void A_thousand_broken_links_among_many_stories_are_told_in_a_moment()
    {
        var stories = Enumerable.Range(0, 3000).Select(Long).Select((s, i) => i < 1000 ? s with { Body = Text(links: [Link($"/stories/1999/nobody-{i}-knows/")]) } : s);
        var clock = Stopwatch.StartNew();
        Assert.Equal(1000, Small.With([.. stories]).Check().Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    private static Story Long(int number) => Story($"2026/story-{number}-of-the-house", "2026-01-01") with
    {
        Description = "A driver found a violin in his cab and drove back through the rain, 40 miles.",
        Lesson = "Let everybody turn back without asking.",
        Companies = [new CompanyMention($"Company {number / 4}", null)],
        People = [new Person("Ann", null, $"Company {number / 4}")],
        Keys = [.. Enumerable.Range(0, 15).Select(k => new KeyPosition($"Key{k}", k, 1))],
        Body = Text(Html.Value, [Link("/themes/kindness/"), Link("xref:story-1-of-the-house"), Link("/about-us/../stories/")]),
    };

    private static readonly Lazy<string> Html = new(() => string.Concat(Enumerable.Repeat(
        "<p>On 3 November 2012 the driver, who had 16 years behind him, found it &amp; turned <a href=\"https://paper.example/2012/11/03/1234567890\">back</a>. "
        + "He had to be in Bath by 9, but that was 40 miles away; he rang nobody, he drove, and he did not ask for a penny more than it said.</p>\n", 10)));

    private static CheckContext NoDisk() => new(() => new HashSet<string>(), _ => null);
}
