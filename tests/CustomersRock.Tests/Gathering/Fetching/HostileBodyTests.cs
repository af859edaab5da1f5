using System.Text;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

/// <summary>Servers that send too much, too little, too slowly, or nonsense.</summary>
public sealed class HostileBodyTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    private static readonly FetchOptions Small = new() { UserAgent = "test", AllowPrivate = ["127.0.0.1"], MaxBytes = 3 * 1024 * 1024 };
    private static readonly byte[] Feed = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9_000).Select(i => $"<item>{i}</item>")));

    [Theory]
    [InlineData(3 * 1024 * 1024)] // one byte more, as it stands
    [InlineData(20 * 1024 * 1024)]
    public async Task A_body_that_says_it_is_too_long_is_not_read(int length)
    {
        await using var bench = new FetchBench { Options = Small };
        bench.Server.Stall("/feed.xml", $"{Ok}Content-Length: {length + 1}\r\n\r\n");

        Assert.Equal(new FetchFault(FetchFaultKind.TooLong, "the body is longer than 3 MB"), (await bench.Fetch("/feed.xml")).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Encoding: gzip\r\n")] // empty blocks: endless, and nothing in it
    public async Task A_body_without_an_end_is_cut_off(string header)
    {
        await using var bench = new FetchBench { Options = Small };
        var block = header.Length == 0 ? new byte[64 * 1024] : EmptyMembers();
        bench.Server.Script("/feed.xml", async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Ok}{header}\r\n"), token);
            while (true)
                await stream.WriteAsync(block, token);
        });

        Assert.Equal(FetchFaultKind.TooLong, (await bench.Fetch("/feed.xml")).Fault!.Kind);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_bomb_does_not_go_off(string coding)
    {
        await using var bench = new FetchBench();
        bench.Server.Script("/feed.xml", async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Ok}Content-Encoding: {coding}\r\n\r\n"), token);
            await using var packed = Packing.Open(coding, stream);
            for (var i = 0; i < 1024; i++)
                await packed.WriteAsync(new byte[1024 * 1024], token);
        });

        Assert.Equal(new FetchFault(FetchFaultKind.TooLong, "the body unpacks to more than 100 times its size"), (await bench.Fetch("/feed.xml")).Fault);
    }

    [Fact]
    public async Task A_small_body_may_unpack_to_many_times_its_size()
    {
        await using var bench = new FetchBench { Options = Small };
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of(Packing.Pack("gzip", new byte[1000 * 1000]), "text/xml").With("Content-Encoding", "gzip"));

        Assert.Equal(1000 * 1000, (await bench.Fetch("/feed.xml")).Body.Length);
    }

    [Fact]
    public async Task The_cap_counts_what_comes_out_of_the_packing()
    {
        await using var bench = new FetchBench { Options = Small with { MaxBytes = 100_000 } };
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of(Packing.Pack("gzip", Feed), "text/xml").With("Content-Encoding", "gzip"));

        Assert.Equal(FetchFaultKind.TooLong, (await bench.Fetch("/feed.xml")).Fault!.Kind);
    }

    [Theory]
    [InlineData("gzip, gzip", "the body is packed more than once")]
    [InlineData("br,gzip", "the body is packed more than once")]
    [InlineData("zstd", "the body is packed in a way that was not asked for")]
    [InlineData("compress", "the body is packed in a way that was not asked for")]
    [InlineData("gzip", "the body's packing is broken")] // which it is not
    [InlineData("br", "the body's packing is broken")]
    [InlineData("deflate", "the body's packing is broken")]
    public async Task A_body_that_cannot_be_unpacked_is_told(string header, string what)
    {
        await using var bench = new FetchBench { Options = Small };
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of(Feed, "text/xml").With("Content-Encoding", header));

        var answer = await bench.Fetch("/feed.xml");

        Assert.Equal(new FetchFault(FetchFaultKind.BadBody, what), answer.Fault);
        Assert.Equal((200, null, 0), (answer.Status, answer.ETag, answer.Body.Length));
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\n<rss/>", "the body ended before it was whole")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n100\r\n<rss/>", "the body ended before it was whole")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n6\r\n<rss/>\r\n", "the body ended before it was whole")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>", "the body's chunks are broken")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n6\r\n<rss/>too much\r\n0\r\n\r\n", "the body's chunks are broken")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n<rss/>", "the body's chunks are broken")]
    public async Task A_body_that_is_cut_or_broken_is_told(string rest, string what)
    {
        await using var bench = new FetchBench { Options = Small };
        bench.Server.Raw("/feed.xml", Ok + rest);

        Assert.Equal(new FetchFault(FetchFaultKind.BadBody, what), (await bench.Fetch("/feed.xml")).Fault);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public async Task A_packed_body_that_stops_in_the_middle_is_told(double share)
    {
        await using var bench = new FetchBench { Options = Small };
        var packed = Packing.Pack("gzip", Feed);
        bench.Server.Script("/feed.xml", async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Ok}Content-Encoding: gzip\r\n\r\n"), token);
            await stream.WriteAsync(packed.AsMemory(0, (int)(packed.Length * share)), token);
        });

        Assert.Equal(new FetchFault(FetchFaultKind.BadBody, "the body ended before it was whole"), (await bench.Fetch("/feed.xml")).Fault);
    }

    [Theory]
    [InlineData("")] // not even a status
    [InlineData("HTTP/1.1 200 OK\r\nContent-")]
    public async Task A_server_that_does_not_answer_in_time_is_given_up(string text)
    {
        await using var bench = new FetchBench { Options = Small with { Timeout = TimeSpan.FromMilliseconds(200) } };
        bench.Server.Stall("/feed.xml", text);

        Assert.Equal(new FetchFault(FetchFaultKind.Timeout, "the server took too long"), (await bench.Fetch("/feed.xml")).Fault);
    }

    [Fact]
    public async Task The_time_is_for_redirects_and_body_together()
    {
        await using var bench = new FetchBench { Options = Small with { Timeout = TimeSpan.FromSeconds(1) } };
        bench.Server.Redirect("/feed.xml", "/slow.xml");
        bench.Server.Stall("/slow.xml", $"{Ok}Content-Length: 100\r\n\r\n<rss");

        var answer = await bench.Fetch("/feed.xml");

        Assert.Equal((FetchFaultKind.Timeout, 2, 200), (answer.Fault!.Kind, answer.Requests, answer.Status));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Encoding: gzip\r\n")]
    public async Task A_server_that_drips_is_cut_off_long_before_the_time_is_up(string header)
    {
        await using var bench = new FetchBench { Options = Small with { Timeout = TimeSpan.FromMinutes(5), SlowTime = TimeSpan.FromMilliseconds(200) } };
        var body = Packing.Pack("gzip", Feed);
        bench.Server.Script("/feed.xml", async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Ok}{header}Content-Length: {body.Length}\r\n\r\n"), token);
            foreach (var value in body)
            {
                await stream.WriteAsync(new[] { value }, token);
                await Task.Delay(20, token);
            }
        });

        Assert.Equal(new FetchFault(FetchFaultKind.Timeout, "the server sent its answer too slowly"), (await bench.Fetch("/feed.xml")).Fault);
    }

    [Fact]
    public async Task Headers_without_an_end_are_cut_off()
    {
        await using var bench = new FetchBench { Options = Small };
        bench.Server.Raw("/large", $"{Ok}X-A: {new string('a', 60_000)}\r\nContent-Length: 0\r\n\r\n");
        bench.Server.Raw("/endless", Ok + string.Concat(Enumerable.Repeat($"X-A: {new string('a', 1000)}\r\n", 1000)));

        Assert.Equal(FetchKind.Body, (await bench.Fetch("/large")).Kind);
        Assert.Equal(new FetchFault(FetchFaultKind.TooLong, "the answer's headers are longer than 64 KB"), (await bench.Fetch("/endless")).Fault);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.9\r\n", "the answer is not HTTP")]
    [InlineData("HTTP/1.1 abc\r\n\r\n", "the answer is not HTTP")]
    [InlineData("", "the server closed the connection without an answer")]
    [InlineData("HTTP/1.1 200 OK\r\nConte", "the server closed the connection without an answer")]
    public async Task What_is_no_answer_is_told(string text, string what)
    {
        await using var bench = new FetchBench { Options = Small };
        bench.Server.Raw("/feed.xml", text);

        Assert.Equal(new FetchFault(FetchFaultKind.Connection, what), (await bench.Fetch("/feed.xml")).Fault);
    }

    [Fact]
    public async Task The_page_of_an_error_is_not_read()
    {
        await using var bench = new FetchBench { Options = Small };
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bench.Server.Script("/feed.xml", async (stream, token) =>
        {
            try
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 404 Not Found\r\n\r\n"), token);
                while (true)
                    await stream.WriteAsync(new byte[64 * 1024], token);
            }
            catch (IOException)
            {
                closed.SetResult();
            }
        });

        Assert.Equal(FetchFaultKind.NotFound, (await bench.Fetch("/feed.xml")).Fault!.Kind);
        await closed.Task;
    }

    /// <summary>Whole gzip files of nothing, one after the other.</summary>
    private static byte[] EmptyMembers()
    {
        byte[] empty = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        return [.. Enumerable.Repeat(empty, 3000).SelectMany(bytes => bytes)];
    }
}
