using System.Text;

namespace CustomersRock.Gathering.Fetching;

/// <summary>
/// Asks servers for feeds: one request at a time to a host, whatever the server does. For many tasks at once.
/// There is no second try within a run: a server in trouble is left alone until the next visit.
/// </summary>
public sealed class FeedFetcher : IDisposable
{
    private const int LongestHeadersKb = 64;

    private readonly FetchTools tools;

    /// <exception cref="ArgumentException">The user agent cannot be sent: nobody is to be asked without a word about who asks.</exception>
    /// <param name="pauses">Hosts that are not to be asked yet; those that ask for a pause are added. Null to remember them in this fetcher only.</param>
    public FeedFetcher(FetchOptions options, TimeProvider time, HostPauses? pauses = null)
        : this(options, time, pauses, Wire.Real)
    {
    }

    internal FeedFetcher(FetchOptions options, TimeProvider time, HostPauses? pauses, Wire wire)
    {
        if (!HeaderText.CanBeSent(options.UserAgent))
            throw new ArgumentException("The user agent is empty, or not of plain letters.", nameof(options));

        var guard = new AddressGuard(options);
        var client = new HttpClient(Handler(options, time, guard, wire)) { Timeout = Timeout.InfiniteTimeSpan };
        tools = new FetchTools(options, time, client, guard, new HostGates(), pauses ?? new HostPauses(), new BodyReader(options, time));
    }

    /// <summary>Never throws for what a server does; only for <paramref name="token"/>.</summary>
    public async Task<FetchAnswer> Fetch(FetchRequest request, CancellationToken token)
    {
        if (!request.Address.IsAbsoluteUri)
            return new FetchAnswer { Kind = FetchKind.Failed, Address = request.Address, Fault = new FetchFault(FetchFaultKind.Refused, "the address is not a whole one") };

        var run = new FetchRun(tools, request);
        var answer = await run.Go(token);
        return answer with { Elapsed = run.Spent };
    }

    public void Dispose() => tools.Client.Dispose();

    private static SocketsHttpHandler Handler(FetchOptions options, TimeProvider time, AddressGuard guard, Wire wire) => new()
    {
        UseCookies = false,
        UseProxy = false, // a proxy would look names up itself, past the guard
        AllowAutoRedirect = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        ActivityHeadersPropagator = null, // or a trace id would tell servers which requests belong together
        ConnectTimeout = options.ConnectTimeout,
        ConnectCallback = new GuardedConnector(guard, wire, time, options.ConnectTimeout).Connect,
        SslOptions = CertificateRules.Options(wire, time),
        MaxResponseHeadersLength = LongestHeadersKb,

        // What a failure's page may cost to keep its connection; a longer one is cut off.
        MaxResponseDrainSize = 16 * 1024,
        ResponseDrainTimeout = TimeSpan.FromSeconds(1),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2), // after which a name is looked up anew

        // Every byte of a validator goes back as it came.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    };
}
