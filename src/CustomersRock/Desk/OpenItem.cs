using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Desk;

/// <summary>The item that is open, and its place in the queue.</summary>
internal sealed record OpenItem
{
    public required ImmutableArray<RankedItem> Queue { get; init; }
    public required int Index { get; init; }
    public required Typed Typed { get; init; }
    public ImmutableArray<AcceptFault> Faults { get; init; } = [];

    /// <summary>What is wrong with a rejection.</summary>
    public string? RejectFault { get; init; }

    /// <summary>The editor's own reason for a rejection, as far as it was typed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How it will look on the site; null where it cannot be shown.</summary>
    public string? Card { get; init; }

    public RankedItem Ranked => Queue[Index];
    public Candidate Candidate => Ranked.Item.Candidate;
    public Judgement Judgement => Ranked.Item.Judgement;
    public CandidateId? Previous => Index > 0 ? Queue[Index - 1].Item.Candidate.Id : null;

    /// <summary>The one after it; after the last the first, for that was left for later.</summary>
    public CandidateId? Next => Queue.Length < 2 ? null : Queue[(Index + 1) % Queue.Length].Item.Candidate.Id;
}
