using System.Collections.Immutable;

namespace CustomersRock.Curation.Ranking;

/// <param name="Item">What waits.</param>
/// <param name="Score">Without what depends on its neighbours; above 0.</param>
/// <param name="Why">What it is made of, and why it stands just here.</param>
public sealed record RankedItem(WaitingItem Item, double Score, ImmutableArray<RankReason> Why);
