using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>A company with what is told of it, the newest first.</summary>
public sealed class CompanyShelf
{
    internal CompanyShelf(string id, string title, CompanyProfile? profile)
    {
        Id = id;
        Title = title;
        Profile = profile;
        Address = SiteAddresses.Company(id);
    }

    /// <summary>The file name of the profile, or the slug of the name.</summary>
    public string Id { get; }

    /// <summary>The profile's title, or the name as the newest story writes it.</summary>
    public string Title { get; }
    public CompanyProfile? Profile { get; }
    public string Address { get; }
    public ImmutableArray<CatalogStory> Stories { get; internal set; } = [];
    public ImmutableArray<GatheredItem> Items { get; internal set; } = [];
}
