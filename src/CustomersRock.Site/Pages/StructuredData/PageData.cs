using System.Collections.Immutable;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>What every page says about itself. Addresses are absolute.</summary>
internal record PageData
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Url { get; init; }

    /// <summary>From the home page to this one; empty where the way is not shown.</summary>
    public ImmutableArray<NamedLink> Breadcrumbs { get; init; } = [];
}
