using System.Text;
using CsCheck;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

/// <summary>Whatever comes, there is an answer and no exception.</summary>
public sealed class NoServerBreaksUsTests
{
    private static readonly string[] Pieces =
    [
        "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 302 Found\r\n", "HTTP/1.1 304 Not\r\n", "HTTP/1.1 999 X\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 101 X\r\n",
        "HTTP/1.1 204\r\n", "HTTP/9.9 200 OK\r\n", "HTTP/1.1  200 OK\n", "Content-Length: 5\r\n", "Content-Length: 5, 6\r\n", "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: x\r\n",
        "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "Content-Encoding: deflate\r\n", "Content-Encoding: ,,\r\n", "Content-Type: \u00ff\0\r\n",
        "Location: http://[\r\n", "Location: //\r\n", "Location: /\u00ff\u00fe\r\n", "Location: http:///x\r\n", "Location: http://xn--a/\r\n", "Location: data:text/html,#x\r\n", "Location: \\\\x\\y\r\n", "ETag: \u00e9\0\"\r\n", "ETag:\r\n",
        "Age: -\r\n", "Expires: \u00e9\r\n", "Cache-Control: =,=,max-age\r\n", "Retry-After: =\r\n", ": x\r\n", "No colon\r\n", " folded\r\n", "\r\n", "\r\n", "\r\n\r\n", "5\r\n<rss>\r\n", "0\r\n\r\n", "<rss>", "\u001f\u008b\u0008", "\0", "\u0078\u009c",
    ];

    [Fact]
    public async Task No_answer_makes_the_fetcher_throw()
    {
        await using var bench = new FetchBench();
        var text = "";
        bench.Server.Script("/feed.xml", async (stream, token) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), token));

        await Gen.Int[0, Pieces.Length - 1].Array[1, 12].SampleAsync(
            async picks =>
            {
                text = string.Concat(picks.Select(pick => Pieces[pick]));
                var answer = await bench.Fetch("/feed.xml", "\"1\"");
                Assert.Equal(answer.Kind == FetchKind.Failed, answer.Fault is not null);
            },
            iter: 1000,
            threads: 1);
    }

    [Fact]
    public void No_location_leads_to_an_exception()
    {
        var guard = new AddressGuard(new FetchOptions { UserAgent = "test" });
        string[] starts = ["", "http://", "https://", "//", "/", "http:", "?", "#", "file:", "urn:", "http://[::1", "http://a@", "http://xn--", "\\\\", "http://a:"];

        Gen.Select(Gen.Int[0, starts.Length - 1], Gen.String).Sample((start, rest) =>
        {
            var trail = new RedirectTrail(new Uri("http://example.org/feed.xml"));
            if (trail.Follow(301, starts[start] + rest) is null)
                _ = guard.WhyNot(trail.Here) ?? HostName.Of(trail.Here);
        });
    }

    [Fact]
    public async Task A_server_that_promises_an_answer_for_ever_is_given_up()
    {
        await using var bench = new FetchBench { Options = new FetchOptions { UserAgent = "test", AllowPrivate = ["127.0.0.1"], Timeout = TimeSpan.FromMilliseconds(300) } };
        bench.Server.Script("/feed.xml", async (stream, token) =>
        {
            while (true)
                await stream.WriteAsync("HTTP/1.1 102 Processing\r\n\r\n"u8.ToArray(), token);
        });

        Assert.Equal(FetchKind.Failed, (await bench.Fetch("/feed.xml")).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\r\nb")]
    [InlineData("\u5e97")]
    public void Nobody_is_asked_without_a_name(string userAgent) =>
        Assert.Throws<ArgumentException>(() => new FeedFetcher(new FetchOptions { UserAgent = userAgent }, TimeProvider.System));
}
