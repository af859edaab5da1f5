using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Gathering.Health;

/// <summary>What one visit says of a source's health.</summary>
public sealed record VisitFacts
{
    /// <summary>What kept the answer from being of use, one sentence; null where it was of use.</summary>
    public string? Trouble { get; init; }

    /// <summary>Set where the trouble lies in the fetching, not in the feed.</summary>
    public FetchFaultKind? FaultKind { get; init; }
    public Uri? Moved { get; init; }
    public TimeSpan Elapsed { get; init; }

    /// <summary>Day of the newest entry in the answer; null where there is none, or nothing was read.</summary>
    public DateTimeOffset? Newest { get; init; }

    /// <summary>Why the guard holds it; null where it does not.</summary>
    public string? Suspicion { get; init; }
}
