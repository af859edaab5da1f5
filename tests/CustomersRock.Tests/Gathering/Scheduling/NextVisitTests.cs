using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Scheduling;
using Xunit;

namespace CustomersRock.Tests.Gathering.Scheduling;

public sealed class NextVisitTests
{
    private static readonly VisitInputs Plain = new() { Source = new SourceId("good-news"), Poll = TimeSpan.FromHours(6) };

    [Fact]
    public void A_source_is_asked_as_often_as_its_setting_says() => AssertVisit(6, "the source's setting is 6 h", Plain);

    [Fact]
    public void A_setting_may_be_short_but_not_below_a_quarter_of_an_hour()
    {
        AssertVisit(0.5, "the source's setting is 30 min", Plain with { Poll = TimeSpan.FromMinutes(30) });
        AssertVisit(0.25, "the source's setting is 15 min", Plain with { Poll = TimeSpan.FromMinutes(15) });
        AssertVisit(0.25, "no source is asked more often than every 15 min", Plain with { Poll = TimeSpan.FromMinutes(5) });
        AssertVisit(0.25, "no source is asked more often than every 15 min", Plain with { Poll = TimeSpan.MinValue });
    }

    [Fact]
    public void The_longest_of_all_wishes_decides_and_says_so()
    {
        var wishes = Plain with
        {
            TimeToLive = TimeSpan.FromHours(8),
            Wishes = new ServerWishes(MaxAge: TimeSpan.FromHours(7)),
            Rhythm = new PublishingRhythm(TimeSpan.FromHours(18), TimeSpan.FromHours(2)),
        };

        AssertVisit(9, "something new comes about every 18 h: a visit every 9 h", wishes);
        AssertVisit(8, "the feed asks for 8 h between visits", wishes with { Rhythm = new PublishingRhythm() });
        AssertVisit(7, "the server says that its answer is good for 7 h", wishes with { Rhythm = new PublishingRhythm(), TimeToLive = null });
        AssertVisit(10, "the source's setting is 10 h", wishes with { Poll = TimeSpan.FromHours(10) });
    }

    [Fact]
    public void Nobody_but_the_editor_puts_a_visit_off_for_more_than_a_day()
    {
        AssertVisit(24, "the feed asks for 24 h between visits", Plain with { TimeToLive = TimeSpan.FromDays(365) });
        AssertVisit(24, "the server says that its answer is good for 24 h", Plain with { Wishes = new ServerWishes(MaxAge: TimeSpan.FromDays(30)) });
        AssertVisit(24, "something new comes about every 30 d: a visit every 24 h", Plain with { Rhythm = new PublishingRhythm(TimeSpan.FromDays(30)) });
        AssertVisit(24, "it has been silent for 100 d: a visit every 24 h", Plain with { Rhythm = new PublishingRhythm(TimeSpan.FromDays(1), TimeSpan.FromDays(100)) });
        AssertVisit(48, "the source's setting is 2 d", Plain with { Poll = TimeSpan.FromDays(2), TimeToLive = TimeSpan.FromDays(365) });
    }

    [Theory]
    [InlineData(1, 1, "after a failure 1 h")]
    [InlineData(2, 2, "after 2 failures in a row 2 h")]
    [InlineData(3, 4, "after 3 failures in a row 4 h")]
    [InlineData(5, 16, "after 5 failures in a row 16 h")]
    [InlineData(6, 24, "after 6 failures in a row 24 h")]
    [InlineData(int.MaxValue, 24, "after 2147483647 failures in a row 24 h")]
    public void Failures_double_the_wait(int failures, double hours, string why)
    {
        AssertVisit(hours, why, Plain with { Poll = TimeSpan.FromMinutes(15), Failures = failures });
        AssertVisit(hours, why, Plain with { Poll = TimeSpan.FromMinutes(15), Failures = failures, Fault = FetchFaultKind.ServerError });
    }

    [Fact]
    public void A_failure_never_shortens_the_wait() => AssertVisit(6, "the source's setting is 6 h", Plain with { Failures = 1 });

    [Theory]
    [InlineData(FetchFaultKind.Forbidden, 24, "the server does not let us in: once a day")]
    [InlineData(FetchFaultKind.TooLong, 24, "its answer is too long: once a day")]
    [InlineData(FetchFaultKind.Refused, 24, "its address is not one that we ask: once a day")]
    [InlineData(FetchFaultKind.Gone, 7 * 24, "the feed is gone for good")]
    public void What_does_not_pass_by_itself_is_not_tried_soon(FetchFaultKind fault, double hours, string why) =>
        AssertVisit(hours, why, Plain with { Failures = 1, Fault = fault });

    [Fact]
    public void A_pause_that_the_server_asks_for_is_always_kept()
    {
        var asked = Plain with { Failures = 1, Fault = FetchFaultKind.TooManyRequests, Wishes = new ServerWishes(RetryAfter: TimeSpan.FromDays(7)) };

        AssertVisit(7 * 24, "the server asked for 7 d", asked);
        AssertVisit(7 * 24, "the server asked for 7 d", asked with { Failures = 0, Fault = null });
        AssertVisit(6, "the source's setting is 6 h", asked with { Wishes = new ServerWishes(RetryAfter: TimeSpan.FromMinutes(2)) });
    }

    [Fact]
    public void The_same_inputs_give_the_same_visit_and_sources_do_not_come_all_at_once()
    {
        var visits = Enumerable.Range(0, 100).Select(i => NextVisit.After(Plain with { Source = new SourceId($"source-{i}") }).Wait).ToArray();
        var tries = Enumerable.Range(0, 100).Select(i => NextVisit.After(Plain with { Source = new SourceId($"source-{i}"), Failures = 6 }).Wait).ToArray();

        Assert.Equal(NextVisit.After(Plain), NextVisit.After(Plain));
        Assert.Equal(100, visits.Distinct().Count());
        Assert.True(visits.Max() - visits.Min() > TimeSpan.FromMinutes(4));
        Assert.True(tries.Max() - tries.Min() > TimeSpan.FromHours(2));
    }

    [Fact]
    public void No_visit_is_sooner_than_anybody_wished_nor_much_later() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, 604_800], Gen.Int[0, 12], Gen.String).Sample((poll, ttl, age, retry, failures, id) =>
        {
            var inputs = Plain with
            {
                Source = new SourceId(id),
                Poll = TimeSpan.FromSeconds(poll),
                TimeToLive = TimeSpan.FromSeconds(ttl),
                Wishes = new ServerWishes(TimeSpan.FromSeconds(retry), TimeSpan.FromSeconds(age)),
                Failures = failures,
            };

            var wait = NextVisit.After(inputs).Wait;

            Assert.True(wait >= NextVisit.Shortest && wait >= inputs.Poll && wait >= inputs.Wishes.RetryAfter);
            Assert.True(failures > 0 || wait >= new[] { TimeSpan.FromDays(1), inputs.TimeToLive!.Value }.Min());
            Assert.True(wait <= new[] { NextVisit.Longest, inputs.Poll, inputs.Wishes.RetryAfter!.Value }.Max() * 1.1);
        });

    /// <summary>The wait, but for the little that keeps sources apart.</summary>
    private static void AssertVisit(double hours, string why, VisitInputs inputs)
    {
        var visit = NextVisit.After(inputs);
        Assert.Equal(why, visit.Why);
        Assert.InRange(visit.Wait, TimeSpan.FromHours(hours), TimeSpan.FromHours(hours) * (inputs.Failures > 0 ? 1.1 : 1.02));
    }
}
