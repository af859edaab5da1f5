using System.Collections.Immutable;
using CustomersRock.Gathering.Health;

namespace CustomersRock.Gathering.State;

/// <summary>All that one visit changes: stored together or not at all, so that a kill loses no entry and repeats none.</summary>
public sealed record VisitRecord
{
    public required SourceMemory Memory { get; init; }
    public ImmutableArray<StoredTelling> Tellings { get; init; } = [];

    /// <summary>How many entries each line of Include and Exclude decided.</summary>
    public ImmutableArray<KeyValuePair<string, int>> FilterLines { get; init; } = [];

    /// <summary>A host that wants to be left alone, and until when.</summary>
    public (string Host, DateTimeOffset Until)? Pause { get; init; }
}
