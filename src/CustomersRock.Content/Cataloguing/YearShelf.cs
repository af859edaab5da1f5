using System.Collections.Immutable;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Content.Cataloguing;

/// <summary>A year of stories, the newest first. The year is that of the address.</summary>
public sealed record YearShelf(int Year, ImmutableArray<CatalogStory> Stories)
{
    public string Address { get; } = SiteAddresses.Year(Year);
}
