using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Gathering.Scheduling;

/// <summary>All that counts for when to ask a source again.</summary>
public sealed record VisitInputs
{
    public required SourceId Source { get; init; }

    /// <summary>The source's own setting: the least time between two requests.</summary>
    public required TimeSpan Poll { get; init; }

    /// <summary>What the feed says, as last read.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Of the last answer.</summary>
    public ServerWishes Wishes { get; init; } = new();
    public PublishingRhythm Rhythm { get; init; } = new();

    /// <summary>In a row, the last visit included; 0 after one that was of use.</summary>
    public int Failures { get; init; }

    /// <summary>What the last failure was; null where bytes came but were no feed.</summary>
    public FetchFaultKind? Fault { get; init; }
}
