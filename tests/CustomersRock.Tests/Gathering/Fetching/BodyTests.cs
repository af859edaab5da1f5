using System.Text;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

/// <summary>Bodies as they should be.</summary>
public sealed class BodyTests
{
    private static readonly byte[] Feed = Encoding.UTF8.GetBytes("<rss>" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{i},")) + "</rss>");

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "X-GZIP")]
    [InlineData("br", "br")]
    [InlineData("deflate", "deflate")]
    [InlineData("bare deflate", "deflate")]
    [InlineData("gzip", "identity, gzip")]
    public async Task A_packed_body_is_unpacked(string packing, string header)
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of(Packing.Pack(packing, Feed), "text/xml").With("Content-Encoding", header));

        var answer = await bench.Fetch("/feed.xml");

        Assert.Null(answer.Fault);
        Assert.True(answer.Body.Span.SequenceEqual(Feed));
    }

    [Fact]
    public async Task A_packed_body_that_nobody_speaks_of_is_left_as_it_is()
    {
        await using var bench = new FetchBench();
        var packed = Packing.Pack("gzip", Feed);
        bench.Server.Serve("/feed.xml", packed);

        Assert.True((await bench.Fetch("/feed.xml")).Body.Span.SequenceEqual(packed));
    }

    [Fact]
    public async Task A_body_packed_twice_of_which_only_one_is_said_is_unpacked_once()
    {
        await using var bench = new FetchBench();
        var inner = Packing.Pack("gzip", Feed);
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of(Packing.Pack("gzip", inner), "text/xml").With("Content-Encoding", "gzip"));

        Assert.True((await bench.Fetch("/feed.xml")).Body.Span.SequenceEqual(inner));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task An_empty_body_is_an_empty_body(string header)
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of("", "text/xml").With("Content-Encoding", header));

        var answer = await bench.Fetch("/feed.xml");

        Assert.Equal((FetchKind.Body, 0), (answer.Kind, answer.Body.Length));
    }

    [Fact]
    public async Task A_body_in_chunks_and_one_that_ends_with_its_connection_come_whole()
    {
        await using var bench = new FetchBench();
        bench.Server.Raw("/chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n<rss/\r\n1\r\n>\r\n0\r\nX-Trailer: 1\r\n\r\n");
        bench.Server.Raw("/end", "HTTP/1.0 200 OK\r\n\r\n<rss/>");
        bench.Server.Script("/packed", async (stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"u8.ToArray(), token);
            await stream.WriteAsync(Packing.Pack("gzip", Feed), token);
        });

        Assert.Equal("<rss/>", Encoding.UTF8.GetString((await bench.Fetch("/chunks")).Body.Span));
        Assert.Equal("<rss/>", Encoding.UTF8.GetString((await bench.Fetch("/end")).Body.Span));
        Assert.True((await bench.Fetch("/packed")).Body.Span.SequenceEqual(Feed));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(300_000)]
    public async Task A_body_of_any_length_keeps_every_byte(int length)
    {
        await using var bench = new FetchBench();
        var body = Enumerable.Range(0, length).Select(i => (byte)(i * 31 / 7)).ToArray();
        bench.Server.Serve("/feed.xml", body);

        Assert.True((await bench.Fetch("/feed.xml")).Body.Span.SequenceEqual(body));
    }

    [Fact]
    public async Task A_body_of_exactly_the_largest_size_is_taken()
    {
        await using var bench = new FetchBench { Options = new FetchOptions { UserAgent = "test", AllowPrivate = ["127.0.0.1"], MaxBytes = 1000 } };
        bench.Server.Serve("/feed.xml", new byte[1000]);

        Assert.Equal(1000, (await bench.Fetch("/feed.xml")).Body.Length);
    }

    [Fact]
    public async Task A_connection_is_used_again()
    {
        await using var bench = new FetchBench();
        bench.Server.Redirect("/feed.xml", "/feed.rss");
        bench.Server.Serve("/feed.rss", Feed);
        bench.Server.Status("/none", 404);

        foreach (var path in new[] { "/feed.xml", "/none", "/feed.xml" })
            await bench.Fetch(path);

        Assert.Equal(5, bench.Server.Requests.Length);
        Assert.InRange(bench.Server.Connections, 1, 3); // two where a page of an error was still on its way
    }
}
