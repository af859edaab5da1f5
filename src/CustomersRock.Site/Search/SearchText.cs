using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Search;

/// <summary>What can be found of one entry: a story, a round-up, an item from the web.</summary>
internal sealed record SearchText
{
    /// <summary>Unique: its address, or the item's id.</summary>
    public required string Key { get; init; }

    /// <summary>Places are given by date, the oldest first: a new story is the last, and the others keep theirs.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Of all that is searched: same print, same words.</summary>
    public required Fingerprint Print { get; init; }

    /// <summary>The record behind it: a <c>CatalogStory</c>, <c>CatalogDigest</c> or <see cref="GatheredItem"/>.</summary>
    public required object Entry { get; init; }
}
