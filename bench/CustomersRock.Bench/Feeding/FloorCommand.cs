using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace CustomersRock.Bench.Feeding;

/// <summary>The same requests and nothing else: what latency and HTTP cost whoever asks so many hosts at once, each of them politely.</summary>
internal static class FloorCommand
{
    public static int Run(string[] args)
    {
        var words = new Words(args, "concurrency", "state");
        if (words.Count != 1)
            throw new UsageException("feeds floor takes FEEDS.txt");

        var state = new FloorState(words.Named("state", ""));
        var hosts = File.ReadLines(words[0]).Select(line => new Uri(line)).GroupBy(feed => feed.Host).ToArray();
        var bytes = Ask(hosts, state, Words.Number(words.Named("concurrency", "32"))).GetAwaiter().GetResult();
        state.Save();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"));
        return 0;
    }

    private static async Task<long> Ask(IGrouping<string, Uri>[] hosts, FloorState state, int concurrency)
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, MaxConnectionsPerServer = 1, UseCookies = false, UseProxy = false };
        using var client = new HttpClient(handler);
        long bytes = 0;
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = concurrency }, async (host, token) =>
        {
            foreach (var feed in host)
                Interlocked.Add(ref bytes, await Ask(client, feed, state, token));
        });
        return bytes;
    }

    private static async Task<int> Ask(HttpClient client, Uri feed, FloorState state, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, feed);
        if (state.Find(feed) is { } known)
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(known));

        using var answer = await client.SendAsync(request, token);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotModified))
            throw new IOException($"{feed}: {answer.StatusCode}");

        if (answer.Headers.ETag is { } tag)
            state.Note(feed, tag.ToString());

        return (await answer.Content.ReadAsByteArrayAsync(token)).Length;
    }
}
