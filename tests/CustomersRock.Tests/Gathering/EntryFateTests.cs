using CustomersRock.Content.Model;
using CustomersRock.Gathering.State;
using Xunit;

namespace CustomersRock.Tests.Gathering;

/// <summary>What becomes of entries: of old ones, of too many, of those that change, and of a source that is not itself any more.</summary>
public sealed class EntryFateTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static SmallFeed Kind => new("kind.example");

    [Fact]
    public async Task Old_entries_are_seen_but_not_queued_until_somebody_asks_for_them()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("new").With("old", published: MadeUp.Now.AddDays(-100)).With("ancient", published: MadeUp.Now.AddDays(-400)));
        var report = await bench.Gather();
        Assert.Equal((1, 2), (report.Visits[0].Waiting, report.Visits[0].Old));
        Assert.Equal(["Story new"], bench.Titles());

        await bench.Later(Day).Gather(request => request with { Options = request.Options with { Since = MadeUp.Now.AddDays(-120) } });
        Assert.Equal(["Story new", "Story old"], bench.Titles());
    }

    [Fact]
    public async Task Of_too_many_at_once_the_newest_are_taken_and_the_rest_is_told()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.WithMany(0, 9, published: i => MadeUp.Now.AddDays(-i - 1)), source => source with { MaxItems = 3 });
        var report = await bench.Gather();
        Assert.Equal((3, 6), (report.Visits[0].Waiting, report.Visits[0].TooMany));
        Assert.Equal(["Story e0", "Story e1", "Story e2"], bench.Titles());
    }

    [Fact]
    public async Task Of_a_feed_without_end_the_newest_entries_are_looked_at_and_the_rest_is_not_even_kept_as_seen()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.WithMany(0, 2100, published: i => MadeUp.Now.AddHours(-3000 + i)));
        var visit = (await bench.Gather()).Visits[0];
        Assert.Equal(2100, visit.Total);
        Assert.Contains("of its 2100 entries the newest 2000 were looked at", visit.Warnings);
        Assert.Equal(2000, bench.Store.Known(new SourceId("kind")).Count);
        Assert.Contains("Story e2099", bench.Titles());
    }

    [Fact]
    public async Task A_line_that_lets_an_entry_fall_is_named_and_counted()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one").With("two", "A repost of something"), source => source with { Exclude = [new SourceFilter(null, "repost", 14)] });
        var report = await bench.Gather();
        Assert.Equal((1, 1), (report.Visits[0].Waiting, report.Visits[0].Filtered));
        Assert.Equal(1, Assert.Single(bench.Store.FilterLines()).Entries);
        Assert.Contains(bench.Store.Known(new SourceId("kind")).Values, entry => entry.Fate == TellingFate.Filtered);
    }

    [Fact]
    public async Task When_a_filter_is_mended_what_it_let_fall_can_be_fetched_again()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"), source => source with { Include = [new SourceFilter(null, "whale", 14)] });
        await bench.Gather();
        bench.Serve("kind", Kind.With("one"));
        await bench.Later(Day).Gather();
        Assert.Empty(bench.Inbox());
        await bench.Gather(request => request with { Options = request.Options with { Since = MadeUp.Now.AddDays(-30) } });
        Assert.Equal(["Story one"], bench.Titles());
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("Fri, 17 May 2999 08:00:00 GMT")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task A_date_that_cannot_be_believed_is_the_day_of_first_sight_for_good(string date)
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one", date: date));
        await bench.Gather();
        bench.Serve("kind", Kind.With("two").With("one", "Changed", date: date));
        await bench.Later(3 * Day).Gather();
        Assert.Equal(MadeUp.Now, Assert.Single(bench.Inbox(), c => c.Lead.Title == "Changed").Lead.Published);
    }

    [Fact]
    public async Task An_entry_that_is_mended_is_the_same_with_new_words_and_its_old_day()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one", published: MadeUp.Now.AddDays(-2)));
        await bench.Gather();
        bench.Serve("kind", Kind.With("one", "Mended", published: MadeUp.Now));
        var report = await bench.Later(Day).Gather();
        Assert.Equal((0, 0, 1), (report.NewCandidates, report.Visits[0].Waiting, report.Visits[0].Changed));
        var lead = Assert.Single(bench.Inbox()).Lead;
        Assert.Equal(("Mended", MadeUp.Now.AddDays(-2)), (lead.Title, lead.Published));
    }

    [Fact]
    public async Task An_archive_with_new_dates_does_not_flood_the_inbox()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.WithMany(0, 30, published: i => MadeUp.Now.AddDays(-100 - i)));
        await bench.Gather();
        bench.Serve("kind", Kind.WithMany(0, 30, published: i => MadeUp.Now.AddHours(-i)));
        await bench.Later(Day).Gather();
        Assert.Empty(bench.Inbox());
    }

    [Fact]
    public async Task An_archive_with_new_dates_and_new_ids_does_not_flood_it_either()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Archive(guid: "old", days: -100));
        await bench.Gather();
        bench.Serve("kind", Archive(guid: "new", days: 0));
        await bench.Later(Day).Gather();
        Assert.Empty(bench.Inbox());
    }

    [Fact]
    public async Task What_a_taken_over_source_tells_is_held_with_the_reason_until_an_editor_has_looked()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.WithMany(0, 14));
        await bench.Gather();
        bench.Serve("kind", Kind.With("x1", link: "https://slots.example/1").With("x2", link: "https://slots.example/2").With("x3", link: "https://slots.example/3"));
        var report = await bench.Later(Day).Gather();
        Assert.Equal((0, 3), (report.Visits[0].Waiting, report.Visits[0].Held));
        Assert.Equal((HealthState.Held, "its entries led to kind.example, now all new ones lead to slots.example"), (bench.HealthOf("kind").State, bench.HealthOf("kind").Why));
        Assert.Equal(14, bench.Inbox().Length);

        bench.Store.Release(new SourceId("kind"), bench.Now);
        await bench.Later(Day).Gather();
        Assert.Equal(17, bench.Inbox().Length);
        Assert.Equal(HealthState.Well, bench.HealthOf("kind").State);
    }

    [Fact]
    public async Task Nothing_hostile_in_an_entry_reaches_the_inbox()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one", "<img src=x onerror=alert(1)>Kind \u202e words", "<script>alert(1)</script>She <b>turned</b> back.<img src=\"https://pixel.example/1.gif\" width=1 height=1>", link: "javascript:alert(1)"));
        await bench.Gather();
        var lead = Assert.Single(bench.Inbox()).Lead;
        Assert.Equal(("Kind words", "She turned back.", null, null), (lead.Title, lead.Text, lead.Url, lead.Image));
    }

    private static SmallFeed Archive(string guid, int days)
    {
        var feed = Kind;
        string[] places = ["bakery", "station", "library", "pharmacy", "garage"];
        foreach (var (place, i) in places.Select((place, i) => (place, i)))
        {
            feed.With(
                place, $"At the {place}", $"Whoever comes to the {place} in the evening meets somebody who has kept the door open for the last of us, and who asks in earnest how the day at the {place} went. Number {i} of our walks.",
                published: MadeUp.Now.AddDays(days).AddHours(-i), guid: $"{guid}-{i}", link: $"https://kind.example/{guid}/{place}");
        }

        return feed;
    }
}
