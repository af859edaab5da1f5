using System.Collections.Immutable;

namespace CustomersRock.Gathering.Fetching;

/// <summary>Autodiscovery: the feeds that a web page names.</summary>
public static class FeedLinks
{
    /// <summary>Addresses of <c>link rel="alternate"</c> (and of <c>rel="feed"</c>) with a feed's type, absolute, http(s), the page's first choice first; at most ten.</summary>
    public static ImmutableArray<FeedLink> In(ReadOnlyMemory<byte> page, Uri address, string? contentType) => throw new NotImplementedException();
}
