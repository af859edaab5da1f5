using System.Text;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class FeedFetcherTests
{
    [Fact]
    public async Task A_feed_comes_whole_with_what_its_server_says_of_it()
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of("<rss/>", "text/xml; charset=utf-8")
            .With("ETag", "W/\"a b\"").With("Last-Modified", "yesterday, about noon").With("Cache-Control", "public, max-age=7200"));

        var answer = await bench.Fetch("/feed.xml?format=rss#top");

        Assert.Equal(FetchKind.Body, answer.Kind);
        Assert.Null(answer.Fault);
        Assert.Equal("<rss/>", Encoding.UTF8.GetString(answer.Body.Span));
        Assert.Equal((200, "text/xml; charset=utf-8", "W/\"a b\"", "yesterday, about noon", 1), (answer.Status, answer.ContentType, answer.ETag, answer.LastModified, answer.Requests));
        Assert.Equal(bench.Server.Address("/feed.xml?format=rss"), answer.Address);
        Assert.Equal(TimeSpan.FromHours(2), answer.Wishes.MaxAge);
        Assert.Null(answer.Moved);
        Assert.True(answer.Elapsed > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_request_says_who_asks_and_nothing_else()
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of("<rss/>", "text/xml").With("Set-Cookie", "id=1"));

        await bench.Fetch("/feed.xml");
        await bench.Fetch("/feed.xml");

        Assert.Equal(2, bench.Server.Requests.Length);
        Assert.All(bench.Server.Requests, request => Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], request.Headers.Select(h => h.Key).Order(StringComparer.Ordinal)));
        Assert.Equal("CustomersRock/0.1.0 (+https://example.org/sources/)", bench.Server.Requests[0]["User-Agent"]);
        Assert.Equal("gzip, deflate, br", bench.Server.Requests[0]["Accept-Encoding"]);
    }

    [Theory]
    [InlineData("\"abc\"")]
    [InlineData("W/\"abc\"")]
    [InlineData("abc")]
    [InlineData("\"\"")]
    [InlineData("W/abc\"")]
    [InlineData("\"a\\\"b, c\"")]
    [InlineData("'x'; y=1")]
    [InlineData("\"caf\u00e9\"")]
    public async Task An_etag_goes_back_to_the_letter(string etag)
    {
        await using var bench = new FetchBench();
        bench.Server.Serve("/feed.xml", "<rss/>", etag: etag, lastModified: "Tue, 24 Nov 2026 8:00:00 +0100");

        var first = await bench.Fetch("/feed.xml");
        var second = await bench.Fetch("/feed.xml", first.ETag, first.LastModified);

        Assert.Equal(etag, first.ETag);
        Assert.Equal(etag, bench.Server.Requests[1]["If-None-Match"]);
        Assert.Equal("Tue, 24 Nov 2026 8:00:00 +0100", bench.Server.Requests[1]["If-Modified-Since"]);
        Assert.Equal(FetchKind.NotModified, second.Kind);
        Assert.True(second.Body.IsEmpty);
    }

    [Theory]
    [InlineData("ETag", "\"new\"", "\"new\"", "Tue, 24 Nov 2026 08:00:00 GMT")]
    [InlineData("Last-Modified", "Wed, 25 Nov 2026 08:00:00 GMT", "\"old\"", "Wed, 25 Nov 2026 08:00:00 GMT")]
    [InlineData("X-Other", "1", "\"old\"", "Tue, 24 Nov 2026 08:00:00 GMT")]
    public async Task What_a_304_does_not_repeat_is_kept(string header, string value, string etag, string modified)
    {
        await using var bench = new FetchBench();
        bench.Server.Status("/feed.xml", 304, (header, value));

        var answer = await bench.Fetch("/feed.xml", "\"old\"", "Tue, 24 Nov 2026 08:00:00 GMT");

        Assert.Equal((FetchKind.NotModified, etag, modified), (answer.Kind, answer.ETag, answer.LastModified));
    }

    [Theory]
    [InlineData("\"a\r\nX-Evil: 1\"")]
    [InlineData("")]
    public async Task A_validator_that_cannot_be_sent_is_left_out(string etag)
    {
        await using var bench = new FetchBench();
        bench.Server.Serve("/feed.xml", "<rss/>");

        var answer = await bench.Fetch("/feed.xml", etag);

        Assert.Equal(FetchKind.Body, answer.Kind);
        Assert.Null(Assert.Single(bench.Server.Requests)["If-None-Match"]);
    }

    [Theory]
    [InlineData(401, FetchFaultKind.Forbidden)]
    [InlineData(403, FetchFaultKind.Forbidden)]
    [InlineData(404, FetchFaultKind.NotFound)]
    [InlineData(410, FetchFaultKind.Gone)]
    [InlineData(429, FetchFaultKind.TooManyRequests)]
    [InlineData(500, FetchFaultKind.ServerError)]
    [InlineData(503, FetchFaultKind.ServerError)]
    [InlineData(599, FetchFaultKind.ServerError)]
    [InlineData(204, FetchFaultKind.OtherStatus)]
    [InlineData(206, FetchFaultKind.OtherStatus)]
    [InlineData(300, FetchFaultKind.OtherStatus)]
    [InlineData(304, FetchFaultKind.OtherStatus)]
    [InlineData(400, FetchFaultKind.OtherStatus)]
    [InlineData(451, FetchFaultKind.OtherStatus)]
    public async Task Every_status_without_a_feed_is_told_and_not_tried_again(int status, FetchFaultKind kind)
    {
        await using var bench = new FetchBench();
        bench.Server.Status("/feed.xml", status);

        var answer = await bench.Fetch("/feed.xml");

        Assert.Equal((FetchKind.Failed, status, kind), (answer.Kind, answer.Status, answer.Fault!.Kind));
        Assert.Contains(status.ToString(), answer.Fault.What, StringComparison.Ordinal);
        Assert.True(answer.Body.IsEmpty);
        Assert.Single(bench.Server.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(203)]
    public async Task A_web_page_is_a_body_too(int status)
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/", _ => ServedAnswer.Of("<html>", "text/html") with { Status = status });

        Assert.Equal((FetchKind.Body, "text/html"), await bench.Fetch("/") is var answer ? (answer.Kind, answer.ContentType) : default);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_host_that_asks_for_a_pause_is_not_asked_again_for_any_of_its_feeds(int status)
    {
        await using var bench = new FetchBench();
        bench.Server.Status("/one.xml", status, ("Retry-After", "3600"));
        bench.Server.Serve("/two.xml", "<rss/>");

        var first = await bench.Fetch("/one.xml");
        var second = await bench.Fetch("/two.xml");
        var elsewhere = await bench.FetchFrom(bench.Server.Address("/two.xml", "one.localhost").AbsoluteUri);

        Assert.Equal((FetchFaultKind.TooManyRequests, TimeSpan.FromHours(1)), (first.Fault!.Kind, first.Wishes.RetryAfter));
        Assert.Equal((FetchFaultKind.TooManyRequests, 0), (second.Fault!.Kind, second.Requests));
        Assert.InRange(second.Wishes.RetryAfter!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
        Assert.Equal(FetchKind.Body, elsewhere.Kind);
        Assert.NotNull(bench.Pauses.Until("127.0.0.1", DateTimeOffset.MinValue));
    }

    [Fact]
    public async Task A_wish_of_a_server_that_answers_well_pauses_nobody()
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of("<rss/>", "text/xml").With("Retry-After", "3600"));

        Assert.Null((await bench.Fetch("/feed.xml")).Wishes.RetryAfter);
        Assert.Null(bench.Pauses.Until("127.0.0.1", DateTimeOffset.MinValue));
    }

    [Fact]
    public async Task Whoever_asked_may_give_up()
    {
        await using var bench = new FetchBench();
        var held = bench.Server.Hold("/feed.xml", ServedAnswer.Of("<rss/>", "text/xml"));
        using var stop = new CancellationTokenSource();

        var asking = bench.Fetcher.Fetch(new FetchRequest(bench.Server.Address("/feed.xml")), stop.Token);
        await held.Arrived;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task An_address_that_is_not_whole_is_told()
    {
        await using var bench = new FetchBench();

        var answer = await bench.Fetcher.Fetch(new FetchRequest(new Uri("feed.xml", UriKind.Relative)), CancellationToken.None);

        Assert.Equal(FetchFaultKind.Refused, answer.Fault!.Kind);
    }
}
