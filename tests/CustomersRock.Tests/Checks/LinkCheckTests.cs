using CustomersRock.Content.Model;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Checks;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("/About/", "CR0502: /About/ leads nowhere; write large and small letters as in /about/")]
    [InlineData("/about", "CR0502: /about leads nowhere; did you mean /about/?")]
    [InlineData("/abuot/", "CR0502: /abuot/ leads nowhere; did you mean /about/?")]
    [InlineData("/stories/2026/page/9/", "CR0502: /stories/2026/page/9/ leads nowhere; mend the address, or take the link out")]
    [InlineData("violn.md", "CR0502: violn.md leads nowhere; did you mean /stories/2026/violin/?")]
    [InlineData("../2024/violin.md", "CR0502: ../2024/violin.md leads nowhere; did you mean /stories/2026/violin/?")]
    [InlineData("//evil.example/", "CR0502: //evil.example/ leads nowhere; mend the address, or take the link out")]
    [InlineData("xref:abut#who", "CR0503: no story or page is called \"abut\"; did you mean \"xref:about\"?")]
    [InlineData("xref:twice", "CR0503: xref:twice fits /stories/2025/twice/ and /stories/2026/twice/; write the address instead of the name")]
    [InlineData("/about/#whom", "CR0515: /about/ has no heading \"#whom\"; did you mean \"#who\"?")]
    [InlineData("/about/#zzzzz", "CR0515: /about/ has no heading \"#zzzzz\"; there are: #who")]
    [InlineData("xref:twin#a", "CR0515: /stories/2026/twin/ has no heading \"#a\"; take the fragment out")]
    public void A_broken_link_is_told_with_what_was_probably_meant(string target, string complaint) =>
        Assert.EndsWith(complaint, Site(target).Check().Single().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("/about/?x=1#who")]
    [InlineData("/about/#top")]
    [InlineData("#fn:1")]
    [InlineData("/themes/kindness/#stories")]
    [InlineData("/old/")]
    [InlineData("/old")]
    public void A_good_link_is_not_told(string target) => Assert.Empty(Site(target).Check());

    [Fact]
    public void A_link_to_what_waits_is_told_until_its_day()
    {
        var content = Site("/stories/2026/later/").With(Story("2026/later", "2026-12-24"));
        Assert.EndsWith("/stories/2026/later/ comes out on 2026-12-24; take the link out until then", content.Check().Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_draft_says_so() =>
        Assert.EndsWith("xref:later is a draft; take the link out until then", Site("xref:later").With(Story("2026/later") with { Draft = true }).Check().Single().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-12-24", 0)]
    [InlineData("2026-12-25", 0)]
    [InlineData("2026-12-01", 1)]
    public void What_waits_may_link_to_what_comes_out_before_it(string day, int complaints)
    {
        var early = Story("2026/early", "2026-12-24") with { Companies = [new("Zappos", null)] };
        var late = Story("2026/late", day) with { Body = Text(links: [Link("xref:early"), Link("/companies/zappos/")]) };
        Assert.Equal(complaints, Small.With(early, late).Check().Length);
    }

    [Fact]
    public void A_digest_that_rounds_up_nothing_is_told()
    {
        var content = Site("/about/") with { Digests = [Digest("2026-W47", "2026-11-22", Link("stories/2025/violin", "input/digests/2026-W47.md", 7, 5))] };
        Assert.Equal(
            "input/digests/2026-W47.md:7:5: error CR0502: there is no story or item \"stories/2025/violin\"; did you mean stories/2026/violin?",
            content.Check().Single().ToString());
    }

    [Fact]
    public void An_answer_to_nothing_is_told() =>
        Assert.EndsWith("CR0502: voilin leads nowhere; did you mean /stories/2026/violin/?", Small.With(Story("2026/violin") with { InReplyTo = Link("voilin") }).Check().Single().ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_mended_line_is_offered()
    {
        var content = Small.With(Story("2026/violin") with { Body = Text(links: [Link("xref:voilin", line: 2, column: 1)]) });
        Assert.Equal("See [it](xref:violin).", content.Check("---\nSee [it](xref:voilin).\n").Single().MendedLine);
    }

    private static ContentSet Site(string target) =>
        Small.With(
            Story("2026/violin") with { Body = Text(links: [Link(target)]), RedirectFrom = [new Redirect("/old/", new("input/stories/2026/violin.md", 7, 16))] },
            Story("2026/twice"), Story("2025/twice", "2025-01-01"), Story("2026/twin")) with
        {
            Pages = [Page("/about/") with { Body = Text(anchors: ["who"]) }],
        };
}
