using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>An item and what an editor said of it.</summary>
/// <param name="IsGood">Whether an editor wants it.</param>
public sealed record LabelledItem(string Id, ItemText Text, bool IsGood, ImmutableArray<ThemeId> Themes)
{
    /// <summary>What sort of item it is (<c>bad-story</c>, <c>advice</c>), where that is known.</summary>
    public string? Kind { get; init; }

    /// <summary>Neighbours in a training file often share a topic: a group is tried as a whole, or a topic would be known from its neighbour.</summary>
    public int Group { get; init; }
}
