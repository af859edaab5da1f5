using System.Collections.Immutable;

namespace CustomersRock.Curation.Tagging;

/// <summary>What is read of an item in order to judge it. All of it is plain and foreign.</summary>
/// <param name="Title">Empty where it has none.</param>
/// <param name="Excerpt">Its text, or as much as came.</param>
public sealed record ItemText(string Title, string Excerpt)
{
    /// <summary>BCP 47, where it is known.</summary>
    public string? Language { get; init; }

    /// <summary>Where its source files it: weak evidence.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];
}
