using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class HostTurnsTests
{
    [Fact]
    public async Task A_host_gets_one_request_at_a_time()
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/feed.xml", _ => ServedAnswer.Of("<rss/>", "text/xml"));
        bench.Server.Redirect("/old", "/feed.xml");

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => bench.Fetch(i % 3 == 0 ? "/old" : "/feed.xml")));

        Assert.All(answers, answer => Assert.Equal(FetchKind.Body, answer.Kind));
        Assert.Equal(1, bench.Server.MostAtOnce);
    }

    [Fact]
    public async Task A_second_question_waits_for_the_first_and_its_time_does_not_run_meanwhile()
    {
        await using var bench = new FetchBench { Options = new FetchOptions { UserAgent = "test", AllowPrivate = ["127.0.0.1"], Timeout = TimeSpan.FromMilliseconds(400) } };
        bench.Server.Stall("/slow.xml", "");
        bench.Server.Serve("/feed.xml", "<rss/>");

        // Three that use up all their time, and one behind them in the queue.
        var slow = Enumerable.Range(0, 3).Select(_ => bench.Fetch("/slow.xml")).ToArray();
        var last = await bench.Fetch("/feed.xml");

        Assert.Equal(FetchKind.Body, last.Kind);
        Assert.All(await Task.WhenAll(slow), answer => Assert.Equal(FetchFaultKind.Timeout, answer.Fault!.Kind));
    }

    [Fact]
    public async Task Hosts_do_not_wait_for_each_other()
    {
        await using var bench = new FetchBench();
        var held = bench.Server.Hold("/held.xml", ServedAnswer.Of("<rss/>", "text/xml"));
        bench.Server.Serve("/feed.xml", "<rss/>");

        var first = bench.Fetch("/held.xml");
        await held.Arrived;
        var other = await bench.FetchFrom(bench.Server.Address("/feed.xml", "one.localhost").AbsoluteUri);
        held.Release();

        Assert.Equal(FetchKind.Body, other.Kind);
        Assert.Equal(FetchKind.Body, (await first).Kind);
    }

    [Fact]
    public async Task Two_hosts_that_send_to_each_other_do_not_lock_each_other_out()
    {
        await using var bench = new FetchBench();
        bench.Server.Answer("/to", request => ServedAnswer.Empty(302).With("Location", bench.Server.Address("/feed.xml", request.Host!.StartsWith("one", StringComparison.Ordinal) ? "two.localhost" : "one.localhost").AbsoluteUri));
        bench.Server.Serve("/feed.xml", "<rss/>");

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => bench.FetchFrom(bench.Server.Address("/to", i % 2 == 0 ? "one.localhost" : "two.localhost").AbsoluteUri)));

        Assert.All(answers, answer => Assert.Equal((FetchKind.Body, 2), (answer.Kind, answer.Requests)));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_the_queue()
    {
        await using var bench = new FetchBench();
        var held = bench.Server.Hold("/held.xml", ServedAnswer.Of("<rss/>", "text/xml"));
        using var stop = new CancellationTokenSource();

        var first = bench.Fetch("/held.xml");
        await held.Arrived;
        var second = bench.Fetcher.Fetch(new FetchRequest(bench.Server.Address("/held.xml")), stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        held.Release();

        Assert.Equal(FetchKind.Body, (await first).Kind);
        Assert.Equal(FetchKind.Body, (await bench.Fetch("/held.xml")).Kind);
        Assert.Equal(2, bench.Server.Requests.Length);
    }

    [Theory]
    [InlineData("one.localhost", "ONE.localhost.")]
    [InlineData("127.0.0.1", "127.1")]
    public async Task A_host_is_the_same_in_every_spelling(string one, string other)
    {
        await using var bench = new FetchBench();
        bench.Server.Serve("/feed.xml", "<rss/>");

        var addresses = new[] { one, other }.Select(host => $"http://{host}:{bench.Server.Port}/feed.xml");
        var answers = await Task.WhenAll(Enumerable.Repeat(addresses, 20).SelectMany(pair => pair).Select(bench.FetchFrom));

        Assert.All(answers, answer => Assert.Equal(FetchKind.Body, answer.Kind));
        Assert.Equal(1, bench.Server.MostAtOnce);
    }
}
