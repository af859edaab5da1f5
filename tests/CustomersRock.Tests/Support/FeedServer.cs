using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CustomersRock.Tests.Support;

/// <summary>
/// A web server on loopback that does as it is told, well or badly, and remembers what it was asked.
/// It answers to every host name: <c>one.localhost</c> and <c>two.localhost</c> are two hosts to a fetcher that may ask them.
/// </summary>
/// <example><code>
/// await using var server = new FeedServer();
/// server.Serve("/feed.xml", rss, "application/rss+xml", etag: "\"1\"");
/// var answer = await fetcher.Fetch(new FetchRequest(server.Address("/feed.xml")), default);
/// Assert.Single(server.Requests);
/// </code></example>
internal sealed class FeedServer : IAsyncDisposable
{
    private static readonly Route NoRoute = new((_, _) => Task.FromResult(ServedAnswer.Empty(404)), null);

    private readonly ConcurrentDictionary<string, Route> routes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ServedRequest> requests = new();
    private readonly ConcurrentDictionary<Task, byte> work = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly TcpListener listener;
    private readonly X509Certificate2? certificate;
    private readonly Task accepting;
    private readonly Lock gate = new();
    private int now;

    /// <param name="certificate">With a private key: then it speaks https (see <see cref="TestCertificates"/>).</param>
    /// <param name="address">Another of loopback, such as 127.0.0.2, where names will not do.</param>
    public FeedServer(X509Certificate2? certificate = null, string address = "127.0.0.1")
    {
        this.certificate = certificate;
        listener = new TcpListener(IPAddress.Parse(address), 0);
        listener.Start();
        accepting = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Where it listens, for an injected connector.</summary>
    public IPEndPoint EndPoint => (IPEndPoint)listener.LocalEndpoint;

    /// <summary>All so far, in the order in which they came in.</summary>
    public ImmutableArray<ServedRequest> Requests => [.. requests];

    /// <summary>How many connections were opened.</summary>
    public int Connections { get; private set; }

    /// <summary>The largest number of requests that were being answered at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <param name="host">Another name for this machine, such as <c>one.localhost</c>; null for the address it listens at.</param>
    public Uri Address(string path, string? host = null)
    {
        var authority = host is null ? EndPoint.ToString() : $"{host}:{Port}";
        return new Uri($"{(certificate is null ? "http" : "https")}://{authority}{path}");
    }

    /// <summary>A page, or 304 to whoever shows that he has it.</summary>
    public void Serve(string path, ReadOnlyMemory<byte> body, string contentType = "application/rss+xml", string? etag = null, string? lastModified = null) =>
        Answer(path, request =>
        {
            var known = (etag is not null && request["If-None-Match"] == etag) || (etag is null && lastModified is not null && request["If-Modified-Since"] == lastModified);
            var answer = known ? ServedAnswer.Empty(304) : ServedAnswer.Of(body, contentType);
            answer = etag is null ? answer : answer.With("ETag", etag);
            return lastModified is null ? answer : answer.With("Last-Modified", lastModified);
        });

    public void Serve(string path, string body, string contentType = "application/rss+xml", string? etag = null, string? lastModified = null) =>
        Serve(path, Encoding.UTF8.GetBytes(body), contentType, etag, lastModified);

    public void Redirect(string path, string location, int status = 301) => Answer(path, _ => ServedAnswer.Empty(status).With("Location", location));

    /// <summary>A status with a small page, and headers.</summary>
    public void Status(string path, int status, params (string Name, string Value)[] headers) =>
        Answer(path, _ => new ServedAnswer { Status = status, Body = "<p>No.</p>"u8.ToArray(), Headers = [.. headers] });

    /// <summary>What a request gets is decided when it comes.</summary>
    public void Answer(string path, Func<ServedRequest, ServedAnswer> answer) => routes[path] = new Route((request, _) => Task.FromResult(answer(request)), null);

    /// <summary>Answers only once the test lets it.</summary>
    public HeldAnswer Hold(string path, ServedAnswer answer)
    {
        var held = new HeldAnswer();
        routes[path] = new Route(async (_, token) => { await held.Wait(token); return answer; }, null);
        return held;
    }

    /// <summary>Writes what it likes; then the connection is closed. The token ends when the server does.</summary>
    public void Script(string path, Func<Stream, CancellationToken, Task> write) => routes[path] = new Route(null, write);

    /// <summary>Writes the text as it stands (Latin-1), then closes.</summary>
    public void Raw(string path, string text) => Script(path, async (stream, token) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), token));

    /// <summary>Writes the text, then says nothing more and keeps the connection open.</summary>
    public void Stall(string path, string text) => Script(path, async (stream, token) =>
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(text), token);
        await stream.FlushAsync(token);
        await Task.Delay(Timeout.Infinite, token);
    });

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await accepting;
        listener.Dispose();
        await Task.WhenAll(work.Keys);
        stopping.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stopping.Token);
                Connections++;
                var task = Attend(client);
                work[task] = 0;
                _ = task.ContinueWith(done => work.TryRemove(done, out _), TaskScheduler.Default);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Attend(TcpClient client)
    {
        using var connection = client;
        client.NoDelay = true;
        try
        {
            await using var stream = await Open(client);
            var reader = new RequestReader(stream);
            while (await reader.Next(stopping.Token) is { } request && await AnswerOne(request, stream))
            {
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            // The client has gone, as clients do, or the test is over.
        }
    }

    private async Task<Stream> Open(TcpClient client)
    {
        if (certificate is null)
            return client.GetStream();

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stopping.Token);
        return secure;
    }

    /// <summary>Whether the connection stays open.</summary>
    private async Task<bool> AnswerOne(ServedRequest request, Stream stream)
    {
        requests.Enqueue(request);
        var route = routes.GetValueOrDefault(request.Path, NoRoute);
        lock (gate)
            MostAtOnce = Math.Max(MostAtOnce, ++now);

        ServedAnswer answer;
        try
        {
            if (route.Script is { } script)
            {
                await script(stream, stopping.Token);
                return false;
            }

            answer = await route.Prepare!(request, stopping.Token);
        }
        finally
        {
            lock (gate)
                now--;
        }

        // Only when it is no longer counted: once these bytes are out, the client may already ask again.
        await stream.WriteAsync(answer.ToBytes(), stopping.Token);
        return true;
    }

    /// <summary>One of the two.</summary>
    private sealed record Route(Func<ServedRequest, CancellationToken, Task<ServedAnswer>>? Prepare, Func<Stream, CancellationToken, Task>? Script);
}
