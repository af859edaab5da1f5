namespace CustomersRock.Curation.Ranking;

/// <summary>One thing that moved an item up or down.</summary>
/// <param name="Words">A clause: <c>2 days old</c>.</param>
/// <param name="Factor">On its score: above 1 up, below 1 down.</param>
public readonly record struct RankReason(string Words, double Factor);
