using System.Collections.Immutable;

namespace CustomersRock.Site.Feeds;

/// <summary>What a feed says, whatever its format. All addresses are absolute.</summary>
internal sealed record FeedDocument
{
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>The page that the feed belongs to.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Where <c>feed.rss</c>, <c>feed.atom</c> and <c>feed.json</c> lie: the same address without the ending, <c>https://host/themes/kindness/feed.</c></summary>
    public required string SelfUrl { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }
    public required string Author { get; init; }
    public string? Copyright { get; init; }

    /// <summary>A square picture of 512 pixels or so.</summary>
    public string? IconUrl { get; init; }

    /// <summary>The same small: a PNG of 144 pixels, for RSS allows no wider one.</summary>
    public string? SmallIconUrl { get; init; }

    /// <summary>The WebSub hub (W3C) that tells readers what is new.</summary>
    public string? HubUrl { get; init; }

    /// <summary>Of the newest entry; of a feed without entries, the newest of the site.</summary>
    public required DateTimeOffset Updated { get; init; }
    public required ImmutableArray<FeedEntry> Entries { get; init; }

    /// <summary>Atom alone has a word for them.</summary>
    public ImmutableArray<DeletedEntry> Deleted { get; init; } = [];

    /// <summary>The description, or the title where there is none.</summary>
    public string About => string.IsNullOrWhiteSpace(Description) ? Title : Description;

    /// <summary>Who answers for the feed; Atom wants a name.</summary>
    public string Credit => string.IsNullOrWhiteSpace(Author) ? Title : Author;
}
