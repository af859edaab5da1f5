using System.Collections.Immutable;
using CustomersRock.Gathering.Visiting;

namespace CustomersRock.Gathering;

/// <summary>What came of a run.</summary>
public sealed record GatherReport
{
    /// <summary>In the order of the sources' ids, also those that were not asked.</summary>
    public required ImmutableArray<VisitResult> Visits { get; init; }

    /// <summary>Candidates that wait now, and how many of them were not there before.</summary>
    public required int Waiting { get; init; }
    public required int NewCandidates { get; init; }
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Ended before all sources were asked; what came is kept.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>No host could be reached: nothing was noted against the sources, because it is this machine that has no network.</summary>
    public required bool IsOffline { get; init; }
}
