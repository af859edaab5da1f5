using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301, true)]
    [InlineData(302, false)]
    [InlineData(303, false)]
    [InlineData(307, false)]
    [InlineData(308, true)]
    public async Task A_redirect_is_followed_and_kept_only_where_it_is_for_good(int status, bool moved)
    {
        await using var bench = new FetchBench();
        bench.Server.Redirect("/old", "/new.xml", status);
        bench.Server.Serve("/new.xml", "<rss/>");

        var answer = await bench.Fetch("/old");

        Assert.Equal((FetchKind.Body, 2, bench.Server.Address("/new.xml")), (answer.Kind, answer.Requests, answer.Address));
        Assert.Equal(moved ? bench.Server.Address("/new.xml") : null, answer.Moved);
    }

    [Theory]
    [InlineData("301 302 301", "/1")] // as far as it is permanent from the start
    [InlineData("301 308 307", "/2")]
    [InlineData("302 301 301", null)]
    [InlineData("308 308 308 301 301", "/5")]
    public async Task A_feed_has_moved_as_far_as_all_redirects_from_the_start_are_for_good(string statuses, string? moved)
    {
        await using var bench = new FetchBench();
        var codes = statuses.Split(' ').Select(int.Parse).ToArray();
        for (var i = 0; i < codes.Length; i++)
            bench.Server.Redirect($"/{i}", $"/{i + 1}", codes[i]);
        bench.Server.Serve($"/{codes.Length}", "<rss/>");

        var answer = await bench.Fetch("/0");

        Assert.Equal(FetchKind.Body, answer.Kind);
        Assert.Equal(moved is null ? null : bench.Server.Address(moved), answer.Moved);
    }

    [Fact]
    public async Task A_feed_that_moved_to_nothing_has_not_moved()
    {
        await using var bench = new FetchBench();
        bench.Server.Redirect("/old", "/gone");

        var answer = await bench.Fetch("/old");

        Assert.Equal(FetchFaultKind.NotFound, answer.Fault!.Kind);
        Assert.Null(answer.Moved);
    }

    [Theory]
    [InlineData("next.xml?a=b", "/a/next.xml?a=b")]
    [InlineData("../next.xml", "/next.xml")]
    [InlineData("?x", "/a/old?x")]
    [InlineData("/next.xml#part", "/next.xml")]
    [InlineData("//one.localhost:PORT/next.xml", "http://one.localhost:PORT/next.xml")]
    [InlineData("http://one.localhost:PORT/n", "http://one.localhost:PORT/n")]
    [InlineData("/na\u00c3\u00afve", "/na%C3%AFve")] // UTF-8 in a header, as some servers write it
    [InlineData("/a b", "/a%20b")]
    public async Task A_location_is_read_as_browsers_read_it(string location, string expected)
    {
        await using var bench = new FetchBench();
        string Fill(string text) => text.Replace("PORT", $"{bench.Server.Port}", StringComparison.Ordinal);
        bench.Server.Answer("/a/old", r => r.Target.Contains('?', StringComparison.Ordinal) ? ServedAnswer.Of("", "text/xml") : ServedAnswer.Empty(302).With("Location", Fill(location)));

        var answer = await bench.Fetch("/a/old");

        Assert.Equal(2, answer.Requests);
        Assert.Equal(expected[0] == '/' ? bench.Server.Address(expected).AbsoluteUri : Fill(expected), answer.Address.AbsoluteUri);
    }

    [Theory]
    [InlineData(5, FetchKind.Body, 6)]
    [InlineData(6, FetchKind.Failed, 6)]
    public async Task Five_redirects_are_enough(int hops, FetchKind kind, int requests)
    {
        await using var bench = new FetchBench();
        for (var i = 0; i < hops; i++)
            bench.Server.Redirect($"/{i}", $"/{i + 1}");
        bench.Server.Serve($"/{hops}", "<rss/>");

        var answer = await bench.Fetch("/0");

        Assert.Equal((kind, requests), (answer.Kind, answer.Requests));
        if (kind == FetchKind.Failed)
            Assert.Equal(new FetchFault(FetchFaultKind.BadRedirect, "more than 5 redirects"), answer.Fault);
    }

    [Theory]
    [InlineData("/a", "the redirects lead in a circle")] // to itself
    [InlineData("/b", "the redirects lead in a circle")]
    [InlineData("", "the redirect names no address")]
    [InlineData("http://", "the redirect's address is not one")]
    [InlineData("http://[::1", "the redirect's address is not one")]
    public async Task A_redirect_that_leads_nowhere_is_told(string location, string what)
    {
        await using var bench = new FetchBench();
        bench.Server.Redirect("/a", location);
        bench.Server.Redirect("/b", "/a#again");

        var answer = await bench.Fetch("/a");

        Assert.Equal(new FetchFault(FetchFaultKind.BadRedirect, what), answer.Fault);
        Assert.Equal(301, answer.Status);
    }

    [Fact]
    public async Task A_redirect_without_a_location_or_with_an_endless_one_is_told()
    {
        await using var bench = new FetchBench();
        bench.Server.Status("/none", 301);
        bench.Server.Redirect("/long", "/" + new string('a', 10_000));

        Assert.Equal(FetchFaultKind.BadRedirect, (await bench.Fetch("/none")).Fault!.Kind);
        Assert.Equal(FetchFaultKind.BadRedirect, (await bench.Fetch("/long")).Fault!.Kind);
    }

    [Theory]
    [InlineData("http://127.0.0.2/", "127.0.0.2 is an address of this machine")]
    [InlineData("http://169.254.169.254/latest/meta-data", "169.254.169.254 is a link-local address")]
    [InlineData("http://0x7f.2/", "127.0.0.2 is an address of this machine")]
    [InlineData("http://[::ffff:10.0.0.1]/", "::ffff:10.0.0.1 is an IPv4 address in disguise")]
    [InlineData("http://example.org:22/", "port 22 is not one of the web's (80, 443)")]
    [InlineData("http://user:secret@example.org/", "an address with a user name is not asked")]
    [InlineData("file:///etc/passwd", "only http and https addresses are read")]
    [InlineData("gopher://example.org/", "only http and https addresses are read")]
    [InlineData("javascript:alert(1)", "only http and https addresses are read")]
    public async Task A_redirect_to_where_nobody_should_go_is_refused(string location, string why)
    {
        await using var bench = new FetchBench();
        bench.Server.Redirect("/feed.xml", location);

        var answer = await bench.Fetch("/feed.xml");

        Assert.Equal(new FetchFault(FetchFaultKind.Refused, "redirected to where we do not ask: " + why), answer.Fault);
        Assert.Equal((bench.Server.Address("/feed.xml"), 1, 301), (answer.Address, answer.Requests, answer.Status));
    }

    [Fact]
    public async Task Validators_go_to_the_address_that_gave_them_and_to_no_other()
    {
        await using var bench = new FetchBench();
        bench.Server.Redirect("/old", "/new.xml");
        bench.Server.Serve("/new.xml", "<rss/>", etag: "\"1\"");

        var unaware = await bench.Fetch("/old", "\"1\"");
        var aware = await bench.Fetcher.Fetch(new FetchRequest(bench.Server.Address("/old"), "\"1\"", null, From: unaware.Address), CancellationToken.None);

        Assert.Equal((FetchKind.Body, FetchKind.NotModified), (unaware.Kind, aware.Kind));
        Assert.Equal(["\"1\"", null, null, "\"1\""], bench.Server.Requests.Select(r => r["If-None-Match"]));
        Assert.Equal(bench.Server.Address("/new.xml"), aware.Moved);
    }
}
