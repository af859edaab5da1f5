using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using CustomersRock.Gathering.Visiting;

namespace CustomersRock.Gathering;

/// <summary>What a run is to do.</summary>
public sealed record GatherRequest
{
    /// <summary>Those to be asked; disabled ones and those without a feed are passed over.</summary>
    public required ImmutableArray<Source> Sources { get; init; }
    public ImmutableArray<SharedFilter> Filters { get; init; } = [];
    public required VisitOptions Options { get; init; }

    /// <summary>Which tellings an editor has joined or split.</summary>
    public EditorsWord Word { get; init; } = EditorsWord.None;

    /// <summary>What the repository says of the sources. Counts where the state knows nothing of one: whoever lost the state has not let in what was held.</summary>
    public ImmutableArray<SourceHealth> Told { get; init; } = [];

    /// <summary>Hosts asked at once, 1 to 64.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>Asks and judges, and keeps nothing.</summary>
    public bool DryRun { get; init; }
}
