namespace CustomersRock.Gathering.Feeds;

/// <summary>From the bytes of an answer to a feed, whatever they are.</summary>
public static class FeedParser
{
    /// <summary>Never throws for what the bytes hold, and ends soon: depth, length and number of everything are bounded.</summary>
    public static FeedReading Read(ReadOnlyMemory<byte> body, FeedOrigin origin) => throw new NotImplementedException();
}
