using System.Collections.Immutable;

namespace CustomersRock.Gathering.Feeds;

/// <summary>What a feed says, format by format made alike. Texts are plain, addresses absolute, content is raw HTML of a stranger.</summary>
public sealed record Feed
{
    public required FeedKind Kind { get; init; }
    public string? Title { get; init; }

    /// <summary>The site's page, not the feed.</summary>
    public string? Link { get; init; }

    /// <summary>As the feed says it; not always BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>How often the feed asks to be read: <c>ttl</c>, or <c>sy:updatePeriod</c> and <c>sy:updateFrequency</c>.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>In document order, none dropped, none merged.</summary>
    public ImmutableArray<FeedEntry> Entries { get; init; } = [];
}
