using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.Matching;
using CustomersRock.Gathering.State;
using CustomersRock.Gathering.Visiting;
using Xunit;

namespace CustomersRock.Tests.Gathering.Visiting;

public sealed class VisitJudgeTests
{
    private static readonly Source Kind = MadeUp.Source();

    [Fact]
    public void A_mistake_of_ours_on_one_feed_is_that_source_s_trouble_and_nobody_else_s()
    {
        var result = Judge(() => throw new InvalidOperationException("a mistake"));
        Assert.Equal("this program made a mistake on its answer (InvalidOperationException); please report it", result.Trouble);
        Assert.Equal((HealthState.Failing, 1), (result.Health!.State, result.Record!.Memory.Failures));
    }

    [Fact]
    public void A_fault_of_the_disk_ends_the_run() =>
        Assert.Throws<IOException>(() => Judge(() => throw new IOException("the disk is full")));

    [Fact]
    public void From_what_is_held_nothing_is_learnt()
    {
        var links = Enumerable.Range(0, 12).Select(i => new HabitEntry($"https://kind-counter.example/{i}", "")).ToImmutableArray();
        var past = new SourcePast([], SourceHabits.None.Learn(new HabitSample("The Kind Counter", links.Length, links)));
        var result = Judge(() => past, new SmallFeed("pills.example").WithMany(0, 3));

        Assert.Equal((HealthState.Held, 3, 0), (result.Health!.State, result.Held, result.Waiting));
        Assert.Null(result.Record!.Memory.Habits);
        Assert.NotNull(Judge(() => past, new SmallFeed("kind-counter.example").WithMany(0, 3)).Record!.Memory.Habits);
    }

    [Fact]
    public void Of_what_nobody_will_read_no_text_is_kept_but_what_comparing_needs_is()
    {
        var source = Kind with { Exclude = [new SourceFilter(null, "violin", 14)] };
        var feed = new SmallFeed("kind-counter.example").With("one", "The violin").With("two", "The bus");
        var stored = Judge(() => new SourcePast([], SourceHabits.None), feed, source).Record!.Tellings;

        var filtered = Assert.Single(stored, s => s.Fate == TellingFate.Filtered);
        Assert.Equal(("", null), (filtered.Telling.Text, filtered.Telling.Excerpt));
        Assert.NotNull(TellingPrintFile.Read(filtered.Likeness));
        Assert.NotEqual("", Assert.Single(stored, s => s.Fate == TellingFate.Waiting).Telling.Text);
    }

    [Fact]
    public void What_is_held_waits_for_its_editor_however_old_it_becomes()
    {
        SmallFeed Feed(string title) => new SmallFeed("kind-counter.example").With("one", title);
        var first = Judge(() => new SourcePast([], SourceHabits.None), Feed("The violin")).Record!.Tellings[0];
        var known = new KnownEntry(first.Print, TellingFate.Held, MadeUp.Now.AddDays(-400), MadeUp.Now.AddDays(-400));
        var again = Judge(() => new SourcePast(new() { [first.Telling.Id] = known }, SourceHabits.None), Feed("The violin, mended"));

        Assert.Equal(TellingFate.Held, Assert.Single(again.Record!.Tellings).Fate);
    }

    private static VisitResult Judge(Func<SourcePast> seen, string? feed = null, Source? source = null)
    {
        source ??= Kind;
        var body = Encoding.UTF8.GetBytes(feed ?? new SmallFeed("kind-counter.example").With("one"));
        var answer = new FetchAnswer { Kind = FetchKind.Body, Address = new Uri(Kind.Feed!), Status = 200, Body = body };
        return new VisitJudge(source, MadeUp.Memory(), () => new EntryFilters([]).For(source), seen, new VisitOptions { Now = MadeUp.Now }).Judge(answer);
    }
}
