using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Health;
using Xunit;

namespace CustomersRock.Tests.Gathering.Health;

public sealed class HealthPolicyTests
{
    private static readonly DateTimeOffset Now = MadeUp.Now;
    private static readonly VisitFacts Good = new() { Newest = Now.AddDays(-1), Elapsed = TimeSpan.FromSeconds(0.2) };
    private static readonly Uri New = new("https://new.example/feed");

    [Fact]
    public void A_source_that_answers_with_fresh_entries_is_well()
    {
        var after = HealthPolicy.After(MadeUp.Memory(), Good, Now);
        Assert.Equal((HealthState.Well, "", Now), (after.Health.State, after.Health.Why, after.Health.Since));
        Assert.Equal(Now, after.Health.LastGood);
    }

    [Fact]
    public void Since_is_the_day_the_state_began_not_the_day_of_the_last_visit()
    {
        var first = HealthPolicy.After(MadeUp.Memory(), Good, Now);
        Assert.Equal(Now, HealthPolicy.After(first, Good with { Newest = null }, Now.AddDays(5)).Health.Since);
    }

    [Fact]
    public void A_failure_says_since_when_and_counts()
    {
        var once = HealthPolicy.After(Well(), Bad("the server says 500", FetchFaultKind.ServerError), Now.AddDays(1));
        var twice = HealthPolicy.After(once, Bad("the server says 502", FetchFaultKind.ServerError), Now.AddDays(2));
        Assert.Equal((HealthState.Failing, Now.AddDays(1), "the server says 502", 2), (twice.Health.State, twice.Health.Since, twice.Health.Why, twice.Failures));
        Assert.Equal(Now, twice.Health.LastGood);
    }

    [Fact]
    public void A_source_that_is_gone_and_is_asked_by_name_and_gives_the_same_answer_stays_gone()
    {
        var trouble = Bad("the server says 404", FetchFaultKind.NotFound);
        var failing = HealthPolicy.After(Well(), trouble, Now.AddDays(1));
        var gone = HealthPolicy.After(failing, trouble, Now.AddDays(9));
        var again = HealthPolicy.After(gone, trouble, Now.AddDays(10));
        Assert.Equal((HealthState.Gone, HealthState.Gone, gone.Health.Since), (gone.Health.State, again.Health.State, again.Health.Since));
    }

    [Fact]
    public void A_failure_is_forgotten_by_the_first_good_answer()
    {
        var bad = HealthPolicy.After(Well(), Bad("no answer", FetchFaultKind.Timeout), Now.AddDays(1));
        var good = HealthPolicy.After(bad, Good, Now.AddDays(2));
        Assert.Equal((HealthState.Well, 0, null), (good.Health.State, good.Failures, good.FailingSince));
    }

    [Fact]
    public void A_source_that_never_worked_is_told_apart_from_one_that_broke() =>
        Assert.StartsWith("it never worked: ", HealthPolicy.After(MadeUp.Memory(), Bad("the server says 404", FetchFaultKind.NotFound), Now).Health.Why, StringComparison.Ordinal);

    [Fact]
    public void Gone_is_gone_at_once() =>
        Assert.Equal(HealthState.Gone, HealthPolicy.After(Well(), Bad("the server says 410", FetchFaultKind.Gone), Now.AddDays(1)).Health.State);

    [Theory]
    [InlineData(FetchFaultKind.NotFound, 6, HealthState.Failing)]
    [InlineData(FetchFaultKind.NotFound, 7, HealthState.Gone)]
    [InlineData(FetchFaultKind.NoSuchHost, 29, HealthState.Failing)]
    [InlineData(FetchFaultKind.NoSuchHost, 30, HealthState.Gone)]
    [InlineData(FetchFaultKind.ServerError, 300, HealthState.Failing)]
    [InlineData(FetchFaultKind.Tls, 300, HealthState.Failing)]
    public void A_missing_page_is_given_up_after_a_week_a_missing_name_after_a_month_a_broken_server_never(FetchFaultKind kind, int days, HealthState expected)
    {
        var first = HealthPolicy.After(Well(), Bad("a trouble", kind), Now);
        Assert.Equal(expected, HealthPolicy.After(first, Bad("a trouble", kind), Now.AddDays(days)).Health.State);
    }

    [Fact]
    public void Other_troubles_before_do_not_count_for_a_page_that_is_missing()
    {
        var down = HealthPolicy.After(Well(), Bad("the server has a fault (503)", FetchFaultKind.ServerError), Now);
        var missing = HealthPolicy.After(down, Bad("there is nothing at this address (404)", FetchFaultKind.NotFound), Now.AddDays(8));
        Assert.Equal((HealthState.Failing, Now), (missing.Health.State, missing.Health.Since));
        Assert.Equal(HealthState.Failing, HealthPolicy.After(missing, Bad("there is nothing at this address (404)", FetchFaultKind.NotFound), Now.AddDays(14)).Health.State);
        var gone = HealthPolicy.After(missing, Bad("there is nothing at this address (404)", FetchFaultKind.NotFound), Now.AddDays(15));
        Assert.Equal((HealthState.Gone, Now.AddDays(8)), (gone.Health.State, gone.Health.Since));
    }

    [Fact]
    public void A_busy_server_is_not_ill_until_it_is_busy_again_and_again()
    {
        var memory = Well();
        var states = new List<HealthState>();
        for (var day = 1; day <= 4; day++)
        {
            memory = HealthPolicy.After(memory, Bad("it asks us to wait", FetchFaultKind.TooManyRequests), Now.AddDays(day));
            states.Add(memory.Health.State);
        }

        Assert.Equal([HealthState.Well, HealthState.Well, HealthState.Well, HealthState.Failing], states);
    }

    [Fact]
    public void A_permanent_redirect_counts_when_it_is_told_twice_a_day_apart()
    {
        var once = HealthPolicy.After(Well(), Good with { Moved = New }, Now);
        var soon = HealthPolicy.After(once, Good with { Moved = New }, Now.AddHours(2));
        var later = HealthPolicy.After(soon, Good with { Moved = New }, Now.AddDays(1));
        Assert.Equal([HealthState.Well, HealthState.Well, HealthState.Moved], new[] { once, soon, later }.Select(m => m.Health.State));
        Assert.Contains("Feed: https://new.example/feed", later.Health.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_permanent_redirect_to_another_place_each_day_is_no_move()
    {
        var once = HealthPolicy.After(Well(), Good with { Moved = New }, Now);
        Assert.Equal(HealthState.Well, HealthPolicy.After(once, Good with { Moved = new Uri("https://other.example/") }, Now.AddDays(1)).Health.State);
    }

    [Fact]
    public void A_source_without_news_for_sixty_days_is_silent() =>
        Assert.Equal(HealthState.Silent, HealthPolicy.After(Well(), new VisitFacts(), Now.AddDays(61)).Health.State);

    [Fact]
    public void One_slow_answer_does_not_make_a_source_slow_but_many_do()
    {
        var once = HealthPolicy.After(Well(), Good with { Elapsed = TimeSpan.FromSeconds(12) }, Now);
        var often = Enumerable.Range(0, 5).Aggregate(once, (m, _) => HealthPolicy.After(m, Good with { Elapsed = TimeSpan.FromSeconds(12) }, Now));
        Assert.Equal((HealthState.Well, HealthState.Slow), (once.Health.State, often.Health.State));
    }

    [Fact]
    public void What_is_held_stays_held_whatever_comes_until_an_editor_has_looked()
    {
        var held = HealthPolicy.After(Well(), Good with { Suspicion = "it speaks another language" }, Now);
        var later = HealthPolicy.After(HealthPolicy.After(held, Good, Now.AddDays(1)), Bad("no answer", FetchFaultKind.Timeout), Now.AddDays(2));
        Assert.Equal((HealthState.Held, "it speaks another language", Now), (later.Health.State, later.Health.Why, later.Health.Since));
        Assert.Equal(HealthState.Well, later.Released(Now.AddDays(3)).Health.State);
    }

    private static SourceMemory Well() => HealthPolicy.After(MadeUp.Memory(), Good, Now);

    private static VisitFacts Bad(string trouble, FetchFaultKind kind) => new() { Trouble = trouble, FaultKind = kind };
}
