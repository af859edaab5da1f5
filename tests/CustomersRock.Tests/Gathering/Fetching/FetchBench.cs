using System.Net;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Gathering.Fetching;

/// <summary>A fetcher whose internet is a few loopback servers.</summary>
internal sealed class FetchBench : IAsyncDisposable
{
    /// <summary>An address of the world outside; nothing is sent there.</summary>
    public static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    private FeedFetcher? fetcher;

    public FeedServer Server { get; } = new();

    public FetchOptions Options { get; init; } = new() { UserAgent = "CustomersRock/0.1.0 (+https://example.org/sources/)", AllowPrivate = ["127.0.0.1", "localhost", "one.localhost", "two.localhost"] };

    public HostPauses Pauses { get; } = new();

    public Wire Wire { get; init; } = Wire.Real;

    public FeedFetcher Fetcher => fetcher ??= new FeedFetcher(Options, TimeProvider.System, Pauses, Wire);

    /// <summary>All names lead to a public address, and every connection ends at the server.</summary>
    public static FetchBench WithNames(FeedServer server, params string[] addresses) => new()
    {
        Wire = new Wire
        {
            Resolve = (_, _) => Task.FromResult(addresses.Length == 0 ? [Public] : addresses.Select(IPAddress.Parse).ToArray()),
            Connect = (_, token) => Wire.Real.Connect(server.EndPoint, token),
        },
    };

    public Task<FetchAnswer> Fetch(string path, string? etag = null, string? lastModified = null) =>
        Fetcher.Fetch(new FetchRequest(Server.Address(path), etag, lastModified), CancellationToken.None);

    public Task<FetchAnswer> FetchFrom(string address) => Fetcher.Fetch(new FetchRequest(new Uri(address)), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        fetcher?.Dispose();
        await Server.DisposeAsync();
    }
}
