namespace CustomersRock.Gathering.Filtering;

/// <summary>What a source's filters say about one telling.</summary>
/// <param name="Passes">True where it goes on to the queue.</param>
/// <param name="Line">The key of the line that decided: stable while the line says the same. Null where no line decided.</param>
/// <param name="Why">For people: <c>input/sources/mademesmile.yml:14 Exclude "repost"</c>, or <c>no Include line matches</c>. Empty where the source has no filters that could decide.</param>
public readonly record struct FilterVerdict(bool Passes, string? Line, string Why)
{
    /// <summary>Why an entry falls that no line decided.</summary>
    public const string NotIncluded = "no Include line matches";
}
