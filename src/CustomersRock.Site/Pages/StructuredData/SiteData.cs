namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>What every page says about the site. Addresses are absolute.</summary>
internal sealed record SiteData
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string HomeUrl { get; init; }

    /// <summary>The house's own name as an author: an organisation, no person.</summary>
    public required string Author { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>A square picture of 512 pixels.</summary>
    public string? LogoUrl { get; init; }

    /// <summary>Where a search is asked, with <c>{search_term_string}</c> in the place of the words; absent where there is none.</summary>
    public string? SearchUrl { get; init; }
}
