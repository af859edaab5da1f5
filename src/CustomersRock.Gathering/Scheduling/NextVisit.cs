using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Gathering.Scheduling;

/// <summary>
/// When to ask a source again: the longest of what the editor, the feed, the server and the feed's own rhythm say, and longer when it fails.
/// What others say counts for a day at most, so that no mistake of theirs silences a source; a pause that a server asks for counts in full.
/// </summary>
public static class NextVisit
{
    /// <summary>Whatever a source's setting says.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);

    /// <summary>As far as feed, server, rhythm and failures alone can put a visit off.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestSetting = TimeSpan.FromDays(366);
    private static readonly TimeSpan AfterGone = TimeSpan.FromDays(7);

    // Not at the same second as all others that wait as long, yet hardly later: a job that runs every six hours must find a source with a setting of six hours due.
    private const double Spread = 0.02;
    private static readonly TimeSpan LongestSpread = TimeSpan.FromMinutes(5);

    // Those that failed together, because a host or our network was down, come back apart.
    private const double RetrySpread = 0.1;

    public static Visit After(VisitInputs inputs)
    {
        var chosen = inputs.Failures > 0 ? AfterFailure(inputs) : AfterSuccess(inputs);
        var share = SourceShare.Of(inputs.Source, inputs.Failures);
        var spread = inputs.Failures > 0 ? chosen.Wait * RetrySpread : Min(chosen.Wait * Spread, LongestSpread);
        return chosen with { Wait = chosen.Wait + (spread * share) };
    }

    private static Visit AfterSuccess(VisitInputs inputs) => LongestOf(
        Setting(inputs.Poll),
        Pause(inputs.Wishes),
        Of(inputs.TimeToLive, wait => $"the feed asks for {wait} between visits"),
        Of(inputs.Wishes.MaxAge, wait => $"the server says that its answer is good for {wait}"),
        Of(inputs.Rhythm.Gap / 2, wait => inputs.Rhythm.HasFallenSilent
            ? $"it has been silent for {DurationText.Of(inputs.Rhythm.Quiet!.Value)}: a visit every {wait}"
            : $"something new comes about every {DurationText.Of(inputs.Rhythm.Gap!.Value)}: a visit every {wait}"));

    private static Visit AfterFailure(VisitInputs inputs) => LongestOf(Setting(inputs.Poll), Pause(inputs.Wishes), Retry(inputs));

    private static Visit Setting(TimeSpan poll) =>
        poll < Shortest ? new Visit(Shortest, $"no source is asked more often than every {DurationText.Of(Shortest)}") : Plain(Min(poll, LongestSetting), wait => $"the source's setting is {wait}");

    private static Visit? Pause(ServerWishes wishes) =>
        wishes.RetryAfter is { } pause ? Plain(pause, wait => $"the server asked for {wait}") : null;

    private static Visit Retry(VisitInputs inputs) => inputs.Fault switch
    {
        FetchFaultKind.Gone => new Visit(AfterGone, "the feed is gone for good"),

        // None of these passes by itself within hours, and each try costs the server or us something.
        FetchFaultKind.Forbidden => new Visit(Longest, "the server does not let us in: once a day"),
        FetchFaultKind.TooLong => new Visit(Longest, "its answer is too long: once a day"),
        FetchFaultKind.Refused => new Visit(Longest, "its address is not one that we ask: once a day"),
        _ => Plain(Backoff(inputs.Failures), wait => inputs.Failures == 1 ? $"after a failure {wait}" : $"after {inputs.Failures} failures in a row {wait}"),
    };

    private static TimeSpan Backoff(int failures) => Min(FirstRetry * Math.Pow(2, Math.Min(failures - 1, 10)), Longest);

    private static Visit? Of(TimeSpan? wait, Func<string, string> why) => wait is { } time ? Plain(Min(time, Longest), why) : null;

    private static Visit Plain(TimeSpan wait, Func<string, string> why) => new(wait, why(DurationText.Of(wait)));

    // Of equal ones the first: the editor's own word explains more than a stranger's.
    private static Visit LongestOf(Visit setting, params ReadOnlySpan<Visit?> others)
    {
        var longest = setting;
        foreach (var other in others)
        {
            if (other is not null && other.Wait > longest.Wait)
                longest = other;
        }

        return longest;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
