using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Digests;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Curation.Digests;

public sealed class DigestDraftTests
{
    private static readonly IsoWeek Week47 = new(2026, 47);

    [Fact]
    public void A_week_is_put_in_order_named_linked_and_quoted()
    {
        using var site = FullWeek();
        var draft = Draft(site);
        Golden.Match(draft.Text(), "digest/2026-W47.md");
        Assert.Equal(
            [
                "stories/2026/kept-back: it is a draft",
                "gathered/2026/11/tram-again: it tells the same as gathered/2026/11/tram",
                "gathered/2026/11/old-news: it is in 2026-W46",
            ],
            draft.LeftOut.Select(l => $"{l.Path}: {l.Why}"));
        Assert.Equal(
            [
                "gathered/2026/11/closed: nothing may be quoted from Closed Gazette",
                "gathered/2026/11/bare: its file has no Excerpt",
            ],
            draft.Entries.Where(e => e.WhyNoQuote is not null).Select(e => $"{e.Path}: {e.WhyNoQuote}"));
    }

    [Fact]
    public void A_draft_is_read_without_a_complaint_and_once_it_is_none_its_gaps_alone_are_told()
    {
        using var site = FullWeek();
        var draft = Draft(site);
        site.Write(draft.Path, draft.Text());
        Assert.Empty(FaultsOf(site, draft.Path, drafts: true));
        site.Replace(draft.Path, "Draft: true\n", "");
        var faults = FaultsOf(site, draft.Path, drafts: false);
        Assert.Equal(5, faults.Length);
        Assert.All(faults, f => Assert.StartsWith("CR0521", f, StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_changed_in_a_draft_is_found_by_the_check()
    {
        using var site = FullWeek();
        var draft = Draft(site);
        site.Write(draft.Path, draft.Text().Replace("waited twenty minutes", "waited thirty minutes", StringComparison.Ordinal));
        Assert.Equal(["CR0518"], FaultsOf(site, draft.Path, drafts: true).Select(f => f[..6]));
    }

    [Theory]
    [InlineData("2026-11-15T23:59:59Z", false)]
    [InlineData("2026-11-16T00:00:00Z", true)]
    [InlineData("2026-11-22T23:59:59Z", true)]
    [InlineData("2026-11-23T00:00:00Z", false)]
    public void The_week_ends_with_Sunday_in_UTC(string time, bool isIn)
    {
        var at = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        var content = Small.With(Story("2026/a") with { Published = at }) with { Items = [Item("2026/11/bus", "https://a.example/") with { Gathered = at }] };
        Assert.Equal(isIn ? ["stories/2026/a", "gathered/2026/11/bus"] : [], DigestDraft.Of(content, Week47, Now).Entries.Select(e => e.Path));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-23")]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-12-08", "2026-12-08")]
    public void It_comes_out_on_the_Monday_after_its_week_or_today(string today, string published) =>
        Assert.Equal(Day(published), DigestDraft.Of(Small, Week47, Day(today).AddHours(15)).Published);

    [Fact]
    public void The_usual_week_is_this_one_or_the_last_that_has_something()
    {
        Assert.Null(DigestDraft.UsualWeek(Small, Now));
        var content = Small.With(Story("2026/a", "2026-11-03"), Story("2026/b", "2026-12-24"), Story("2026/c", "2026-11-25") with { Draft = true });
        Assert.Equal("2026-W45", DigestDraft.UsualWeek(content, Now).ToString());
        Assert.Equal("2026-W48", DigestDraft.UsualWeek(content with { Items = [Item("2026/11/bus", "https://a.example/") with { Gathered = Now }] }, Now).ToString());
    }

    [Fact]
    public void A_name_that_two_stories_share_is_not_used_as_a_link()
    {
        var content = Small.With(Story("2025/violin", "2025-11-03"), Story("2026/violin", "2026-11-17"));
        Assert.Equal(["/stories/2026/violin/"], DigestDraft.Of(content, Week47, Now).Entries.Select(e => e.Link));
    }

    internal static DigestDraft Draft(TestSite site) => DigestDraft.Of(Read(site), Week47, TestSite.Now);

    internal static ContentSet Read(TestSite site) => new ContentReader(site.Folder).Read(new ReadOptions()).Content;

    private static string[] FaultsOf(TestSite site, string path, bool drafts)
    {
        var read = new ContentReader(site.Folder).Read(new ReadOptions());
        var found = ContentChecks.Run(Catalog.From(read.Content, new CatalogOptions(TestSite.Now, drafts)), CheckContext.For(site.Folder, read));
        return [.. read.Diagnostics.Concat(found).Where(d => d.At.Path == path).Select(d => $"{d.Rule.Code} {d.At} {d.What}")];
    }

    internal static TestSite FullWeek() => TestSite.With("""
        -- input/themes/kindness.md --
        ---
        Title: Kindness
        Meaning: Somebody was kind.
        Order: 2
        ---
        About kindness.
        -- input/themes/listening.md --
        ---
        Title: Listening & feedback
        Meaning: Somebody listened.
        Order: 1
        ---
        About listening.
        -- input/sources/metro.yml --
        Title: Metro
        Site: https://metro.example/
        Enabled: false
        AddedBy: Ada
        Added: 2026-11-01
        -- input/sources/closed.yml --
        Title: Closed Gazette
        Site: https://closed.example/
        Enabled: false
        AddedBy: Ada
        Added: 2026-11-01
        Licence: none
        -- input/sources/short.yml --
        Title: The Short *Times*
        Site: https://short.example/
        Enabled: false
        AddedBy: Ada
        Added: 2026-11-01
        Excerpt: 6
        -- input/stories/2026/violin.md --
        ---
        Title: The violin [again]
        Published: 2026-11-18
        Description: A driver turned back with "it", 40 miles.
        Themes: [kindness]
        ---
        He turned back.
        -- input/stories/2026/kept-back.md --
        ---
        Published: 2026-11-18
        Draft: true
        ---
        Not yet.
        -- input/gathered/2026/11/tram.md --
        ---
        Title: "*The* [tram](https://evil.example/) <script>"
        Url: https://metro.example/tram_1_(night)?a=1&b=2
        Source: metro
        Published: 2026-11-17
        Gathered: 2026-11-17T10:00:00Z
        Themes: [kindness, listening]
        Author: Ann O'Hara
        Excerpt: "He waited twenty minutes <b>for nothing</b>. 5 * 3 = 15 & \"nobody\" asked_him [to](x)..."
        Also:
          - Title: Elsewhere
            Url: https://other.example/tram
        ---
        One tram, one driver, and *time*.
        -- input/gathered/2026/11/tram-again.md --
        ---
        Title: A tram waits
        Url: https://www.other.example/tram/
        Source: metro
        Published: 2026-11-18
        Gathered: 2026-11-18T10:00:00Z
        Themes: [kindness]
        Excerpt: It waited.
        ---
        The same.
        -- input/gathered/2026/11/old-news.md --
        ---
        Title: Old news
        Url: https://metro.example/old
        Source: metro
        Published: 2026-11-10
        Gathered: 2026-11-19T10:00:00Z
        Themes: [kindness]
        ---
        Old.
        -- input/gathered/2026/11/closed.md --
        ---
        Title: Nothing of it may be quoted
        Url: https://closed.example/a
        Source: closed
        Published: 2021-10-12
        Gathered: 2026-11-19T11:00:00Z
        Themes: [listening]
        ---
        Read it there.
        -- input/gathered/2026/11/short.md --
        ---
        Title: A short one
        Url: https://short.example/a
        Source: short
        Published: 2026-10-12
        Gathered: 2026-11-19T12:00:00Z
        Themes: [listening]
        Excerpt: They listened to her. Then it was mended.
        ---
        Short and good.
        -- input/gathered/2026/11/bare.md --
        ---
        Title: A bare one
        Url: https://metro.example/bare
        Source: metro
        Published: 2026-11-20
        Gathered: 2026-11-20T12:00:00Z
        Themes: [listening]
        ---
        Nothing but a link.
        -- input/digests/2026-W46.md --
        ---
        Title: The week before
        Published: 2026-11-16
        Items: [gathered/2026/11/old-news]
        ---
        See [Old news](https://metro.example/old).
        """);
}
