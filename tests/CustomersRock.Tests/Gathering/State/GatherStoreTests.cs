using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.State;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Gathering.State;

public sealed class GatherStoreTests : IDisposable
{
    private static readonly SourceId Kind = new("kind-counter");

    private readonly TestFolder folder = new();

    private string Path => folder[".customersrock/gather.db"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_memory_comes_back_as_it_was_kept()
    {
        var facts = new VisitFacts { Newest = MadeUp.Now.AddHours(-3), Elapsed = TimeSpan.FromMilliseconds(120), Moved = new Uri("https://new.example/") };
        var memory = HealthPolicy.After(MadeUp.Memory(), facts, MadeUp.Now) with
        {
            ETag = "W/\"a\"",
            LastModified = "yesterday, \"quoted\"",
            BodyPrint = CustomersRock.Content.Files.Fingerprint.Of([9]),
            NextWhy = "its own rhythm",
            TimeToLive = TimeSpan.FromHours(1),
            Gap = TimeSpan.FromHours(7),
        };
        memory = memory with { Health = memory.Health with { NextTry = MadeUp.Now.AddHours(6) } };
        using (var store = GatherStore.Open(Path))
            store.Save([new VisitRecord { Memory = memory }]);

        using var again = GatherStore.Open(Path);
        var back = again.Sources()[Kind];
        Assert.Equal(memory, back);
    }

    [Fact]
    public void Habits_stay_when_a_visit_has_nothing_to_say_of_them()
    {
        using var store = GatherStore.Open(Path);
        var habits = SourceHabits.None.Learn(new HabitSample("The Kind Counter", 1, [new HabitEntry("https://kind-counter.example/1", "She turned back")]));
        store.Save([new VisitRecord { Memory = MadeUp.Memory() with { Habits = habits } }]);
        store.Save([new VisitRecord { Memory = MadeUp.Memory() }]);
        Assert.Equal(HabitsForm.Write(habits), HabitsForm.Write(store.Habits(Kind)));
        Assert.Equal(0, store.Habits(new SourceId("unknown")).Entries);
    }

    [Fact]
    public void A_telling_comes_back_as_it_was_kept()
    {
        var telling = MadeUp.Telling("kind-counter/1", "Größe; 'quotes' \"und\"", "A text.") with
        {
            Author = "Ada",
            Language = "de",
            Categories = ["Bus drivers", "ä, ö"],
            Image = "https://kind-counter.example/a.png",
            ImageAlt = "",
        };
        using var store = Stored(MadeUp.Stored(telling));
        Place(store, ("kind-counter/1", "aaaa", 0, ""));
        var back = store.Find(new CandidateId("aaaa"))!.Lead;
        Assert.Equal(telling.Categories, back.Categories);
        Assert.Equal(telling with { Categories = default }, back with { Categories = default });
    }

    [Fact]
    public void A_changed_telling_keeps_its_place_and_its_first_day()
    {
        using var store = Stored(MadeUp.Stored(MadeUp.Telling("kind-counter/1")));
        Place(store, ("kind-counter/1", "aaaa", 0, ""));
        Save(store, MadeUp.Stored(MadeUp.Telling("kind-counter/1", "Mended title") with { FirstSeen = MadeUp.Now.AddDays(3) }));
        var lead = store.Find(new CandidateId("aaaa"))!.Lead;
        Assert.Equal(("Mended title", MadeUp.Now), (lead.Title, lead.FirstSeen));
    }

    [Fact]
    public void Only_what_waits_makes_a_candidate_and_what_is_held_is_not_shown()
    {
        using var store = Stored(
            MadeUp.Stored(MadeUp.Telling("a/1")),
            MadeUp.Stored(MadeUp.Telling("b/1"), TellingFate.Filtered),
            MadeUp.Stored(MadeUp.Telling("c/1"), TellingFate.Held),
            MadeUp.Stored(MadeUp.Telling("d/1"), TellingFate.Filtered));
        Place(store, ("b/1", "aaaa", 0, ""), ("a/1", "aaaa", 1, "the same text"), ("c/1", "aaaa", 2, "the same text"), ("d/1", "bbbb", 0, ""));

        Assert.Equal(["aaaa"], store.Waiting().Select(c => c.Id.Value));
        var candidate = store.Find(new CandidateId("aaaa"))!;
        Assert.Equal(("a/1", "b/1"), (candidate.Lead.Id.Value, Assert.Single(candidate.Also).Telling.Id.Value));
        Assert.Null(store.Find(new CandidateId("bbbb")));
    }

    [Fact]
    public void A_source_that_tells_again_what_it_told_long_ago_tells_nothing_new()
    {
        using var store = Stored(MadeUp.Stored(MadeUp.Telling("a/new")), MadeUp.Stored(MadeUp.Telling("a/old"), TellingFate.Old));
        Place(store, ("a/new", "aaaa", 0, ""), ("a/old", "aaaa", 1, "the same text"));
        Assert.Empty(store.Waiting());
    }

    [Fact]
    public void Two_that_may_be_the_same_name_each_other_once_in_their_own_words()
    {
        using var store = Stored(MadeUp.Stored(MadeUp.Telling("a/1")), MadeUp.Stored(MadeUp.Telling("b/1")));
        CandidateId one = new("aaaa"), other = new("bbbb");
        store.Place([new Placing(new("a/1"), one, 0, ""), new Placing(new("b/1"), other, 0, "")], [(one, other, "both name Odile and 14"), (other, one, "both name 14 and Odile")], "");

        Assert.Equal(new Likeness(other, "both name Odile and 14"), Assert.Single(store.Find(one)!.MaybeSame));
        Assert.Equal(new Likeness(one, "both name 14 and Odile"), Assert.Single(store.Find(other)!.MaybeSame));
    }

    [Fact]
    public void Releasing_a_source_brings_what_was_held_to_the_inbox()
    {
        var held = HealthPolicy.After(MadeUp.Memory(), new VisitFacts { Suspicion = "it looks strange" }, MadeUp.Now);
        using var store = GatherStore.Open(Path);
        store.Save([new VisitRecord { Memory = held, Tellings = [MadeUp.Stored(MadeUp.Telling("kind-counter/1"), TellingFate.Held)] }]);
        Place(store, ("kind-counter/1", "aaaa", 0, ""));
        Assert.Empty(store.Waiting());

        Assert.Equal(1, store.Release(Kind, MadeUp.Now));
        Assert.Single(store.Waiting());
        Assert.Equal(HealthState.Well, store.Sources()[Kind].Health.State);
        Assert.Null(store.Release(new SourceId("unknown"), MadeUp.Now));
    }

    [Fact]
    public void A_visit_that_cannot_be_stored_whole_is_not_stored_at_all()
    {
        using var store = GatherStore.Open(Path);
        var broken = MadeUp.Stored(MadeUp.Telling("kind-counter/2") with { Id = new TellingId(null!) });
        Assert.ThrowsAny<Exception>(() => store.Save([new VisitRecord { Memory = MadeUp.Memory(), Tellings = [MadeUp.Stored(MadeUp.Telling("kind-counter/1")), broken] }]));
        Assert.Empty(store.Sources());
        Assert.Empty(store.Known(Kind));
    }

    [Fact]
    public void A_damaged_state_is_put_aside_and_said()
    {
        folder.With(".customersrock/gather.db", new string('x', 5000));
        using var store = GatherStore.Open(Path);
        Assert.Equal("the state of the gatherer was damaged; it was put aside as gather.db.damaged and begun anew; customersrock gather fills it again", store.Warning);
        Assert.Empty(store.Sources());
        Assert.True(File.Exists(Path + ".damaged"));
    }

    [Fact]
    public void A_disk_that_takes_no_more_is_told_in_words_and_loses_nothing_that_was_kept()
    {
        using var store = Stored(MadeUp.Stored(MadeUp.Telling("kind-counter/1")));
        using (var other = GatherDatabase.Open(Path))
            other.Run("CREATE TRIGGER full BEFORE INSERT ON telling BEGIN SELECT RAISE(ABORT, 'no room'); END");

        var fault = Assert.Throws<IOException>(() => Save(store, MadeUp.Stored(MadeUp.Telling("kind-counter/2"))));
        Assert.StartsWith($"the state of the gatherer ({Path}) cannot be used: ", fault.Message, StringComparison.Ordinal);
        Assert.Single(store.Known(Kind));
    }

    [Theory]
    [InlineData(13, "the disk is full; make room")]
    [InlineData(10, "the disk is full, or has a fault")]
    [InlineData(14, "look at the permissions of its folder")]
    [InlineData(5, "in use by another program")]
    [InlineData(11, "is damaged; it is put aside as gather.db.damaged")]
    public void What_SQLite_complains_of_is_told_with_the_place_and_what_to_do(int code, string expected)
    {
        var told = StateFaults.Of(new Microsoft.Data.Sqlite.SqliteException("SQLite Error", code), "/site/gather.db").Message;
        Assert.StartsWith("the state of the gatherer (/site/gather.db) ", told, StringComparison.Ordinal);
        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_state_of_a_newer_program_is_left_alone()
    {
        using (var store = GatherStore.Open(Path))
            Save(store, MadeUp.Stored(MadeUp.Telling("kind-counter/1")));

        using (var database = GatherDatabase.Open(Path))
            database.Run("PRAGMA user_version = 99");

        Assert.Throws<StateDamagedException>(() => GatherStore.Open(Path));
        Assert.False(File.Exists(Path + ".damaged"));
    }

    [Fact]
    public void Lines_of_filters_are_counted_from_run_to_run()
    {
        using var store = GatherStore.Open(Path);
        var record = new VisitRecord { Memory = MadeUp.Memory(), FilterLines = [KeyValuePair.Create("input/sources/a.yml:14 Exclude \"repost\"", 3)] };
        store.Save([record]);
        store.Save([record]);
        Assert.Equal((Kind, "input/sources/a.yml:14 Exclude \"repost\"", 6), Assert.Single(store.FilterLines()));
    }

    [Fact]
    public void A_host_that_wants_peace_is_remembered()
    {
        using var store = GatherStore.Open(Path);
        store.Save([new VisitRecord { Memory = MadeUp.Memory(), Pause = ("busy.example", MadeUp.Now.AddHours(2)) }]);
        Assert.Equal(KeyValuePair.Create("busy.example", MadeUp.Now.AddHours(2)), Assert.Single(store.Pauses()));
    }

    private GatherStore Stored(params StoredTelling[] tellings)
    {
        var store = GatherStore.Open(Path);
        Save(store, tellings);
        return store;
    }

    private static void Save(GatherStore store, params StoredTelling[] tellings) => store.Save([new VisitRecord { Memory = MadeUp.Memory(), Tellings = [.. tellings] }]);

    private static void Place(GatherStore store, params (string Telling, string Candidate, int Place, string Why)[] placings) =>
        store.Place([.. placings.Select(p => new Placing(new TellingId(p.Telling), new CandidateId(p.Candidate), p.Place, p.Why))], [], "");
}
