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
    public string? LogoUrl { get; init; }
}
