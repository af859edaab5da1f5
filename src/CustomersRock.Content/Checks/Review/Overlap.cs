namespace CustomersRock.Content.Checks.Review;

/// <summary>How much two texts must share to be called the same.</summary>
/// <param name="Fewest">Marks in common, however short the texts are.</param>
/// <param name="OneIn">Of so many marks of the one that has fewer, one must be shared.</param>
internal readonly record struct Overlap(int Fewest, double OneIn)
{
    public bool IsReached(int shared, int fewer) => shared >= Fewest && shared * OneIn >= fewer;
}
