using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Gathering.Health;

/// <summary>How a source fares after a visit. Patient with servers, plain with editors.</summary>
internal static class HealthPolicy
{
    /// <summary>A page that was not found may come back: a week.</summary>
    private static readonly TimeSpan PatienceWithNotFound = TimeSpan.FromDays(7);

    /// <summary>A name that is not known may be a provider's trouble: a month.</summary>
    private static readonly TimeSpan PatienceWithNoName = TimeSpan.FromDays(30);
    private static readonly TimeSpan SilentAfter = TimeSpan.FromDays(60);
    private static readonly TimeSpan SlowFrom = TimeSpan.FromSeconds(5);

    /// <summary>A move counts when it was told on two visits at least this far apart: redirects are often a passing mistake.</summary>
    private static readonly TimeSpan BetweenTwoTellings = TimeSpan.FromHours(20);

    // A server that is busy is not ill, unless it always is.
    private const int FreeRefusals = 3;

    public static SourceMemory After(SourceMemory before, VisitFacts facts, DateTimeOffset now)
    {
        var memory = facts.Trouble is null ? AfterGood(before, facts, now) : AfterBad(before, trouble: facts.Trouble, now);
        var (state, why) = facts.Trouble is { } trouble ? Bad(before, memory, facts, trouble, now) : Good(memory, facts, now);
        var since = state == before.Health.State ? before.Health.Since
            : state is HealthState.Failing or HealthState.Gone ? memory.FailingSince ?? now : now;
        return memory with { Health = memory.Health with { State = state, Since = since, Why = why } };
    }

    private static SourceMemory AfterGood(SourceMemory before, VisitFacts facts, DateTimeOffset now)
    {
        var to = facts.Moved?.AbsoluteUri;
        var newest = facts.Newest is { } seen && !(before.Health.Newest > seen) ? seen : before.Health.Newest;
        return before with
        {
            Failures = 0,
            FailingSince = null,
            LastTry = now,
            MovingSince = to is null ? null : to == before.Health.MovedTo ? before.MovingSince ?? now : now,
            Pace = before.Pace == TimeSpan.Zero ? facts.Elapsed : (before.Pace * 3 + facts.Elapsed) / 4,
            Health = before.Health with { LastGood = now, Newest = newest, MovedTo = to },
        };
    }

    // A server that was down for a week and then, while it is mended, has no page for an hour was not without it for a week.
    private static SourceMemory AfterBad(SourceMemory before, string trouble, DateTimeOffset now)
    {
        // The reason of a state says more than the trouble: that it never worked, or is not asked again.
        var isSame = before.Health.Why.Contains(trouble, StringComparison.Ordinal);
        return before with { Failures = before.Failures + 1, FailingSince = isSame ? before.FailingSince ?? now : now, LastTry = now };
    }

    private static (HealthState State, string Why) Good(SourceMemory memory, VisitFacts facts, DateTimeOffset now)
    {
        var health = memory.Health;
        if (facts.Suspicion is { } suspicion)
            return (HealthState.Held, suspicion);

        // Only an editor ends it: customersrock sources enable.
        if (health.State == HealthState.Held)
            return (HealthState.Held, health.Why);

        if (health.MovedTo is { } to && now - memory.MovingSince >= BetweenTwoTellings)
            return (HealthState.Moved, $"it has moved for good: write Feed: {to}");

        if (health.Newest is { } newest && now - newest > SilentAfter)
            return (HealthState.Silent, $"its newest entry is of {UtcText.Day(newest)}");

        return memory.Pace > SlowFrom
            ? (HealthState.Slow, string.Create(CultureInfo.InvariantCulture, $"it takes {memory.Pace.TotalSeconds:0} s to answer"))
            : (HealthState.Well, "");
    }

    private static (HealthState State, string Why) Bad(SourceMemory before, SourceMemory memory, VisitFacts facts, string trouble, DateTimeOffset now)
    {
        if (before.Health.State == HealthState.Held)
            return (HealthState.Held, before.Health.Why);

        var lasting = now - memory.FailingSince;
        var isGone = facts.FaultKind switch
        {
            FetchFaultKind.Gone => true,
            FetchFaultKind.NotFound => lasting >= PatienceWithNotFound,
            FetchFaultKind.NoSuchHost => lasting >= PatienceWithNoName,
            _ => false,
        };
        if (isGone)
            return (HealthState.Gone, trouble + " (not asked again: look for its new address, or disable it)");

        var isBusy = facts.FaultKind == FetchFaultKind.TooManyRequests && memory.Failures <= FreeRefusals && before.Health.State is not (HealthState.New or HealthState.Failing);
        return isBusy ? (before.Health.State, trouble) : (HealthState.Failing, memory.Health.LastGood is null ? "it never worked: " + trouble : trouble);
    }
}
