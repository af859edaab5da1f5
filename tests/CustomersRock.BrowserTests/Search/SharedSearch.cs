using Xunit;

namespace CustomersRock.BrowserTests.Search;

/// <summary>One site for all tests that only look for something in it.</summary>
public sealed class SharedSearch : IAsyncLifetime
{
    internal SearchSite Site { get; } = new();

    public async ValueTask InitializeAsync() => await Site.Start();

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
