using System.Collections.Immutable;

namespace CustomersRock.Content.Model;

/// <summary>A story that waits for an editor's verdict: as its best teller tells it, and who else told it. All text is plain and foreign.</summary>
public sealed record Candidate
{
    public required CandidateId Id { get; init; }
    public required Telling Lead { get; init; }

    /// <summary>The same story by others, or again by the same source; with the reason.</summary>
    public ImmutableArray<OtherTelling> Also { get; init; } = [];

    /// <summary>All of them, the best teller's first.</summary>
    public IEnumerable<Telling> Tellings => Also.Select(a => a.Telling).Prepend(Lead);

    /// <summary>Candidates that may be the same event told in other words: for the editor to join or to leave.</summary>
    public ImmutableArray<Likeness> MaybeSame { get; init; } = [];
}
