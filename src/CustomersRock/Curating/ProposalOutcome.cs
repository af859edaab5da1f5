using System.Collections.Immutable;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Curating;

/// <summary>How proposing ended.</summary>
/// <param name="Fine">False where something must be done first.</param>
/// <param name="Text">What happened, in a sentence or two.</param>
internal sealed record ProposalOutcome(bool Fine, string Text)
{
    /// <summary>What waits on the branch, or would.</summary>
    public ImmutableArray<Decision> Proposed { get; init; } = [];

    public static ProposalOutcome Done(string text) => new(true, text);

    public static ProposalOutcome Refused(string text) => new(false, text);
}
