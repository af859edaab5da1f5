using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>A theme with what belongs to it, the newest first.</summary>
public sealed record ThemeShelf(Theme Theme, ImmutableArray<CatalogStory> Stories, ImmutableArray<GatheredItem> Items)
{
    public string Address { get; } = SiteAddresses.Theme(Theme.Id);
}
