namespace CustomersRock.Gathering.Feeds;

public enum FeedKind
{
    /// <summary>RSS 0.91 to 2.0.</summary>
    Rss,

    /// <summary>RSS 0.90 and 1.0.</summary>
    Rdf,

    /// <summary>Atom 0.3 and 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1 and 1.1.</summary>
    Json,
}
