using System.Collections.Immutable;

namespace CustomersRock.Site.Feeds;

/// <summary>A list of feeds that others can take into their own reader.</summary>
public sealed record OpmlDocument
{
    public required string Title { get; init; }
    public required string OwnerName { get; init; }
    public string? OwnerUrl { get; init; }

    /// <summary>Absent where no day can be told: a list that is made anew each time has none.</summary>
    public DateTimeOffset? Created { get; init; }
    public required ImmutableArray<OpmlOutline> Outlines { get; init; }
}
