namespace CustomersRock.Curation.Tagging;

/// <summary>One thing that spoke for or against.</summary>
/// <param name="Words">As they stand in the item, or what was noticed about the whole: <c>a worker acts, in the past tense</c>.</param>
/// <param name="Weight">In log-odds: above zero for it, below against.</param>
/// <param name="Place">Where the words stand; null for what is true of the whole.</param>
public readonly record struct Reason(string Words, double Weight, EvidencePlace? Place = null)
{
    /// <summary>What these words were taken for: <c>a worker acts, in the past tense</c>. Null where they speak for themselves.</summary>
    public string? Noticed { get; init; }
}
