using System.Collections.Immutable;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>A page that lists others.</summary>
internal sealed record ListData : PageData
{
    /// <summary>What is on this page of the list, in its order.</summary>
    public required ImmutableArray<NamedLink> Items { get; init; }

    /// <summary>Whom the list is about: a company, with its own site.</summary>
    public NamedLink? Company { get; init; }

    /// <summary>Number of the first item in the whole list, counted from 1.</summary>
    public int FirstPosition { get; init; } = 1;
}
