using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering;

/// <summary>One run after another, over real connections.</summary>
public sealed class GathererTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static SmallFeed Kind => new("kind.example");

    [Fact]
    public async Task What_a_source_tells_is_in_the_inbox_once()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one").With("two"), etag: "\"1\"");
        var first = await bench.Gather();
        Assert.Equal((2, 2, 2), (first.Visits[0].Waiting, first.NewCandidates, first.Waiting));

        var second = await bench.Later(Day).Gather();
        Assert.True(second.Visits[0].Unchanged);
        Assert.Equal(["Story one", "Story two"], bench.Titles());
        Assert.Equal("\"1\"", bench.Server.Requests[1]["If-None-Match"]);
    }

    [Fact]
    public async Task The_same_body_again_is_told_by_its_hash_where_the_server_knows_no_validators()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"));
        await bench.Gather();
        Assert.True((await bench.Later(Day).Gather()).Visits[0].Unchanged);
    }

    [Fact]
    public async Task A_new_entry_comes_alone()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"));
        await bench.Gather();
        bench.Serve("kind", Kind.With("two").With("one"));
        Assert.Equal(1, (await bench.Later(Day).Gather()).NewCandidates);
        Assert.Equal(["Story one", "Story two"], bench.Titles());
    }

    [Fact]
    public async Task A_source_is_asked_when_it_is_due_or_when_somebody_asks_for_it()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"));
        await bench.Gather();
        var soon = await bench.Later(TimeSpan.FromHours(1)).Gather();
        Assert.StartsWith("it is due at 2026-11-20 18:0", soon.Visits[0].Skipped, StringComparison.Ordinal);
        Assert.Null((await bench.Gather(Forced)).Visits[0].Skipped);
        Assert.Equal(2, bench.Server.Requests.Length);
    }

    [Fact]
    public async Task What_is_gone_is_asked_again_only_where_an_editor_names_it()
    {
        await using var bench = new GatherBench();
        bench.Server.Status("/gone.xml", 410);
        bench.Know("gone", bench.Server.Address("/gone.xml", "gone.localhost").AbsoluteUri);
        await bench.Gather();
        Assert.StartsWith("it is gone", (await bench.Later(Day).Gather(Forced)).Visits[0].Skipped, StringComparison.Ordinal);
        Assert.StartsWith("it is gone", (await bench.Gather(r => r with { Options = r.Options with { Since = MadeUp.Now.AddDays(-9) } })).Visits[0].Skipped, StringComparison.Ordinal);
        Assert.Single(bench.Server.Requests);
        Assert.Null((await bench.Gather(r => r with { Options = r.Options with { Force = true, Named = true } })).Visits[0].Skipped);
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_nobody_is_asked_on_and_on()
    {
        await using var bench = new GatherBench();
        foreach (var id in Enumerable.Range(0, 200).Select(n => $"s{n:000}"))
        {
            bench.Server.Serve($"/{id}", new SmallFeed("kind.example").With(id));
            bench.Know(id, bench.Server.Address($"/{id}", "one.localhost").AbsoluteUri);
        }

        bench.TakeNoMore();
        await Assert.ThrowsAsync<IOException>(() => bench.Gather());
        Assert.True(bench.Server.Requests.Length < 200);
    }

    [Fact]
    public async Task A_zero_of_somebody_s_clock_makes_no_source_silent()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one", date: "Thu, 01 Jan 1970 00:00:00 GMT"));
        await bench.Gather();
        Assert.Equal((HealthState.Well, null), (bench.HealthOf("kind").State, bench.HealthOf("kind").Newest));
    }

    [Fact]
    public async Task What_was_held_stays_held_when_the_state_is_lost_until_an_editor_lets_it_in()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"));
        CustomersRock.Gathering.GatherRequest Told(CustomersRock.Gathering.GatherRequest request) =>
            request with { Told = [new SourceHealth { Source = new SourceId("kind"), State = HealthState.Held, Since = MadeUp.Now.AddDays(-3), Why = "it speaks another language" }] };

        Assert.Equal(1, (await bench.Gather(Told)).Visits[0].Held);
        Assert.Empty(bench.Titles());
        Assert.Equal((HealthState.Held, "it speaks another language"), (bench.HealthOf("kind").State, bench.HealthOf("kind").Why));
        bench.Store.Release(new SourceId("kind"), bench.Now);
        await bench.Later(Day).Gather(Told);
        Assert.Equal(["Story one"], bench.Titles());
    }

    [Fact]
    public async Task One_source_in_trouble_loses_nothing_of_another()
    {
        await using var bench = new GatherBench();
        bench.Serve("good", new SmallFeed("good.example").With("one"));
        bench.Serve("kind", "<html><body>Down for repairs");
        bench.Know("silent", "http://no-such-host.invalid/feed");
        bench.Server.Raw("/broken.xml", "this is not HTTP\r\n\r\n");
        bench.Know("broken", bench.Server.Address("/broken.xml", "broken.localhost").AbsoluteUri);
        var report = await bench.Gather();
        Assert.Equal(["broken", "kind", "silent"], report.Visits.Where(v => v.Trouble is not null).Select(v => v.Source.Id.Value));
        Assert.Equal(["Story one"], bench.Titles());
        Assert.All(new[] { "broken", "kind", "silent" }, id => Assert.Equal(HealthState.Failing, bench.HealthOf(id).State));
    }

    [Fact]
    public async Task A_mistake_of_ours_that_one_source_brings_to_light_costs_no_other_source()
    {
        await using var bench = new GatherBench();
        bench.Serve("good", new SmallFeed("good.example").With("one"));

        // No reader makes such a source.
        bench.Serve("kind", Kind.With("two"), source => source with { Include = default });
        var report = await bench.Gather();
        Assert.StartsWith("this program made a mistake on its answer", report.Visits[1].Trouble, StringComparison.Ordinal);
        Assert.Equal(["Story one"], bench.Titles());
    }

    [Fact]
    public async Task A_machine_without_a_network_notes_nothing_against_its_sources()
    {
        await using var bench = new GatherBench();
        foreach (var id in new[] { "a", "b", "c" })
            bench.Know(id, $"http://{id}.no-such-host.invalid/feed");

        var report = await bench.Gather();
        Assert.True(report.IsOffline);
        Assert.Empty(bench.Store.Sources());

        bench.Serve("kind", Kind.With("one"));
        Assert.False((await bench.Gather()).IsOffline);
        Assert.Equal(4, bench.Store.Sources().Count);
    }

    [Fact]
    public async Task A_failed_visit_leaves_what_came_before()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"));
        await bench.Gather();
        bench.Server.Status("/kind.xml", 500);
        Assert.NotNull((await bench.Later(Day).Gather()).Visits[0].Trouble);
        Assert.Equal(["Story one"], bench.Titles());
    }

    [Fact]
    public async Task A_page_in_place_of_a_feed_is_told_with_the_feed_that_it_offers()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", "<!doctype html><title>Blog</title><link rel=alternate type=application/rss+xml href=/real.xml><p>Hi");
        var trouble = (await bench.Gather()).Visits[0].Trouble!;
        Assert.Contains("real.xml", trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_wants_to_be_left_alone_is_with_all_its_sources_also_by_force_until_its_time_is_over()
    {
        await using var bench = new GatherBench();
        bench.Server.Status("/a.xml", 429, ("Retry-After", "7200"));
        bench.Know("a", bench.Server.Address("/a.xml", "busy.localhost").AbsoluteUri);
        bench.Server.Serve("/b.xml", new SmallFeed("b.example").With("one"));
        bench.Know("b", bench.Server.Address("/b.xml", "busy.localhost").AbsoluteUri);
        var report = await bench.Gather();
        Assert.Equal("busy.localhost wants to be left alone until 2026-11-20 14:00 UTC", report.Visits[1].Skipped);
        Assert.NotNull((await bench.Later(TimeSpan.FromHours(1)).Gather(Forced)).Visits[1].Skipped);
        Assert.Equal(["/a.xml"], bench.Asked());
        bench.Server.Serve("/a.xml", new SmallFeed("a.example").With("two"));
        Assert.Equal(1, (await bench.Later(TimeSpan.FromHours(1.5)).Gather(Forced)).Visits[1].Waiting);
    }

    [Fact]
    public async Task A_source_that_is_gone_is_not_asked_again_until_an_editor_says_so()
    {
        await using var bench = new GatherBench();
        bench.Server.Status("/kind.xml", 410);
        bench.Know("kind", bench.Server.Address("/kind.xml", "kind.localhost").AbsoluteUri);
        await bench.Gather();
        Assert.Equal((HealthState.Gone, null), (bench.HealthOf("kind").State, bench.HealthOf("kind").NextTry));
        Assert.Contains("it is gone", (await bench.Later(30 * Day).Gather()).Visits[0].Skipped, StringComparison.Ordinal);
        bench.Store.Release(new SourceId("kind"), bench.Now);
        await bench.Gather();
        Assert.Equal(2, bench.Server.Requests.Length);
    }

    [Fact]
    public async Task A_feed_that_moves_is_followed_and_after_a_day_its_new_address_is_proposed()
    {
        await using var bench = new GatherBench();
        bench.Server.Serve("/new.xml", Kind.With("one"), etag: "\"n\"");
        bench.Server.Redirect("/old.xml", bench.Server.Address("/new.xml", "new.localhost").AbsoluteUri);
        bench.Know("kind", bench.Server.Address("/old.xml", "kind.localhost").AbsoluteUri);
        await bench.Gather();
        Assert.Equal(HealthState.Well, bench.HealthOf("kind").State);
        Assert.Equal(["Story one"], bench.Titles());
        await bench.Later(Day).Gather();
        Assert.Equal(HealthState.Moved, bench.HealthOf("kind").State);
        Assert.EndsWith("new.localhost:" + bench.Server.Port + "/new.xml", bench.HealthOf("kind").MovedTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_file_names_another_address_old_validators_are_not_sent_there()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"), etag: "\"1\"");
        await bench.Gather();
        bench.Server.Serve("/other.xml", Kind.With("two"));
        bench.Know("kind", bench.Server.Address("/other.xml", "kind.localhost").AbsoluteUri);
        await bench.Gather();
        Assert.Null(bench.Server.Requests[^1]["If-None-Match"]);
        Assert.Equal(["Story one", "Story two"], bench.Titles());
    }

    [Fact]
    public async Task A_dry_run_asks_and_keeps_nothing()
    {
        await using var bench = new GatherBench();
        bench.Serve("kind", Kind.With("one"), etag: "\"1\"");
        var report = await bench.Gather(request => request with { DryRun = true });
        Assert.Equal(1, report.Visits[0].Waiting);
        Assert.Empty(bench.Store.Sources());
        Assert.Equal(1, (await bench.Gather()).NewCandidates);
    }

    [Fact]
    public async Task An_interrupted_run_keeps_what_has_come_and_the_next_brings_the_rest()
    {
        await using var bench = new GatherBench();
        bench.Serve("a", new SmallFeed("a.example").With("one"));
        bench.Server.Hold("/b.xml", ServedAnswer.Of(new SmallFeed("b.example").With("two"), "application/rss+xml"));
        bench.Know("b", bench.Server.Address("/b.xml", "b.localhost").AbsoluteUri);
        using var stop = new CancellationTokenSource();
        var progress = new FirstWord<CustomersRock.Gathering.GatherProgress>(_ => stop.Cancel());
        var report = await bench.Gather(progress: progress, token: stop.Token);
        Assert.True(report.Interrupted);
        Assert.Equal(["Story one"], bench.Titles());

        bench.Server.Serve("/b.xml", new SmallFeed("b.example").With("two"));
        await bench.Gather();
        Assert.Equal(["Story one", "Story two"], bench.Titles());
    }

    [Fact]
    public async Task The_same_story_of_two_sources_is_one_candidate_that_says_who_else_told_it()
    {
        const string Text = "Ines at the little shop by the bridge did not begin with prices. She asked which sounds I missed, and wrote them on a sheet of paper: the kettle, my wife in the next room, the blackbird.";
        await using var bench = new GatherBench();
        bench.Serve("a", new SmallFeed("a.example").With("one", "A map of sounds", Text));
        bench.Serve("b", new SmallFeed("b.example").With("two", "The blackbird", Text));
        await bench.Gather();
        var candidate = Assert.Single(bench.Inbox());
        Assert.Equal(["a", "b"], new[] { candidate.Lead.Source.Value, Assert.Single(candidate.Also).Telling.Source.Value }.Order());
        Assert.NotEmpty(candidate.Also[0].Why);
    }

    [Fact]
    public async Task A_join_and_a_split_of_an_editor_stay()
    {
        const string Text = "The porter stopped, took out a notepad and drew it: us, the lift, the big ring, us again, and a cup of tea. Then he gave my father the pencil so he could answer.";
        await using var bench = new GatherBench();
        bench.Serve("a", new SmallFeed("a.example").With("one", "The porter", Text).With("three", "A loaf kept back"));
        bench.Serve("b", new SmallFeed("b.example").With("two", "A drawing", Text).With("four", "The baker waits"));
        await bench.Gather();
        var ids = bench.Inbox().SelectMany(c => c.Also.Select(o => o.Telling).Append(c.Lead)).ToDictionary(t => t.Title!, t => t.Id);
        bench.Word = new EditorsWord([new TellingPair(ids["A loaf kept back"], ids["The baker waits"])], [new TellingPair(ids["The porter"], ids["A drawing"])]);
        bench.Serve("a", new SmallFeed("a.example").With("five").With("one", "The porter", Text).With("three", "A loaf kept back"));
        await bench.Later(Day).Gather();
        Assert.Equal(4, bench.Inbox().Length);
        var joined = Assert.Single(bench.Inbox(), c => c.Also.Length == 1);
        Assert.Equal(["A loaf kept back", "The baker waits"], new[] { joined.Lead.Title, joined.Also[0].Telling.Title }.Order());
    }

    private static CustomersRock.Gathering.GatherRequest Forced(CustomersRock.Gathering.GatherRequest request) => request with { Options = request.Options with { Force = true } };
}
