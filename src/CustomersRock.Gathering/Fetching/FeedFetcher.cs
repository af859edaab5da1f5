namespace CustomersRock.Gathering.Fetching;

/// <summary>Asks servers for feeds: one request at a time to a host, whatever the server does.</summary>
public sealed class FeedFetcher : IDisposable
{
    public FeedFetcher(FetchOptions options, TimeProvider time) => throw new NotImplementedException();

    /// <summary>Never throws for what a server does; only for <paramref name="token"/>.</summary>
    public Task<FetchAnswer> Fetch(FetchRequest request, CancellationToken token) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
