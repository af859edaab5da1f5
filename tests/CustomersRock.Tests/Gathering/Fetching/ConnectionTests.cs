using System.Net;
using System.Net.Sockets;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class ConnectionTests
{
    private static readonly FetchOptions Plain = new() { UserAgent = "test" };

    [Fact]
    public async Task The_address_that_was_looked_at_is_the_one_connected_to()
    {
        await using var server = new FeedServer();
        server.Serve("/feed.xml", "<rss/>");
        var connected = new List<IPEndPoint>();
        await using var bench = new FetchBench
        {
            Options = Plain,
            Wire = new Wire
            {
                Resolve = (_, _) => Task.FromResult<IPAddress[]>([FetchBench.Public]),
                Connect = (end, token) => { connected.Add(end); return Wire.Real.Connect(server.EndPoint, token); },
            },
        };

        var answer = await bench.FetchFrom("http://Feeds.Example.ORG/feed.xml");

        Assert.Equal(FetchKind.Body, answer.Kind);
        Assert.Equal([new IPEndPoint(FetchBench.Public, 80)], connected);
        Assert.Equal("feeds.example.org", Assert.Single(server.Requests).Host);
    }

    [Fact]
    public async Task A_name_that_leads_home_the_second_time_gains_nothing()
    {
        await using var server = new FeedServer();
        server.Redirect("/feed.xml", "http://evil.example:443/feed.xml");
        var answers = new Queue<string>([FetchBench.Public.ToString(), "127.0.0.1"]);
        var asked = 0;
        await using var bench = new FetchBench
        {
            Options = Plain,
            Wire = new Wire
            {
                Resolve = (_, _) => { asked++; return Task.FromResult<IPAddress[]>([IPAddress.Parse(answers.Dequeue())]); },
                Connect = (_, token) => Wire.Real.Connect(server.EndPoint, token),
            },
        };

        var answer = await bench.FetchFrom("http://evil.example/feed.xml");

        Assert.Equal(new FetchFault(FetchFaultKind.Refused, "evil.example is an address of this machine"), answer.Fault);
        Assert.Equal((2, 1), (asked, server.Connections)); // one look-up for each connection, none besides
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("::1")]
    [InlineData("::ffff:192.168.0.1")]
    [InlineData("fd00::1")]
    [InlineData("64:ff9b::a00:1")]
    public async Task A_name_that_leads_to_a_private_address_is_refused(string address)
    {
        await using var server = new FeedServer();
        await using var bench = FetchBench.WithNames(server, address);

        var answer = await bench.FetchFrom("http://feeds.example.org/");

        Assert.Equal(FetchFaultKind.Refused, answer.Fault!.Kind);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Of_several_addresses_the_forbidden_ones_are_passed_over_and_the_next_is_tried_where_one_is_down()
    {
        await using var server = new FeedServer();
        server.Serve("/", "<rss/>");
        var tried = new List<string>();
        await using var bench = new FetchBench
        {
            Options = Plain,
            Wire = new Wire
            {
                Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("93.184.216.1"), IPAddress.Parse("93.184.216.2"), IPAddress.Parse("93.184.216.3")]),
                Connect = (end, token) =>
                {
                    tried.Add(end.Address.ToString());
                    return tried.Count == 1 ? throw new SocketException((int)SocketError.ConnectionRefused) : Wire.Real.Connect(server.EndPoint, token);
                },
            },
        };

        Assert.Equal(FetchKind.Body, (await bench.FetchFrom("http://feeds.example.org/")).Kind);
        Assert.Equal(["93.184.216.1", "93.184.216.2"], tried);
    }

    [Fact]
    public async Task A_silent_address_leaves_time_for_the_next()
    {
        await using var server = new FeedServer();
        server.Serve("/", "<rss/>");
        await using var bench = new FetchBench
        {
            Options = Plain with { ConnectTimeout = TimeSpan.FromSeconds(2) },
            Wire = new Wire
            {
                Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.1"), IPAddress.Parse("93.184.216.2")]),
                Connect = async (end, token) =>
                {
                    if (end.Address.ToString() == "93.184.216.1")
                        await Task.Delay(Timeout.Infinite, token);
                    return await Wire.Real.Connect(server.EndPoint, token);
                },
            },
        };

        Assert.Equal(FetchKind.Body, (await bench.FetchFrom("http://feeds.example.org/")).Kind);
    }

    [Theory]
    [InlineData(SocketError.HostNotFound, FetchFaultKind.NoSuchHost, "there is no host of that name")]
    [InlineData(SocketError.NoData, FetchFaultKind.NoSuchHost, "there is no host of that name")]
    [InlineData(SocketError.TryAgain, FetchFaultKind.Connection, "the name of the host could not be looked up; perhaps this machine is offline")]
    public async Task A_name_that_is_not_known_is_told(SocketError error, FetchFaultKind kind, string what)
    {
        await using var bench = new FetchBench { Options = Plain, Wire = new Wire { Resolve = (_, _) => throw new SocketException((int)error) } };

        Assert.Equal(new FetchFault(kind, what), (await bench.FetchFrom("http://feeds.example.org/")).Fault);
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused, FetchFaultKind.Connection)]
    [InlineData(SocketError.NetworkUnreachable, FetchFaultKind.Connection)]
    [InlineData(SocketError.ConnectionReset, FetchFaultKind.Connection)]
    [InlineData(SocketError.TimedOut, FetchFaultKind.Timeout)]
    public async Task A_host_that_cannot_be_reached_is_told(SocketError error, FetchFaultKind kind)
    {
        await using var bench = new FetchBench
        {
            Options = Plain,
            Wire = new Wire { Resolve = (_, _) => Task.FromResult<IPAddress[]>([FetchBench.Public]), Connect = (_, _) => throw new SocketException((int)error) },
        };

        Assert.Equal(kind, (await bench.FetchFrom("http://feeds.example.org/")).Fault!.Kind);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_told()
    {
        await using var bench = new FetchBench();
        Uri address;
        await using (var server = new FeedServer())
            address = server.Address("/");

        bench.Server.Redirect("/feed.xml", address.AbsoluteUri);

        var answer = await bench.Fetch("/feed.xml");

        Assert.Equal(new FetchFault(FetchFaultKind.Connection, "the host takes no connections there"), answer.Fault);
        Assert.Equal((address, null, 2), (answer.Address, answer.Status, answer.Requests)); // the status of the redirect is not this host's
    }

    [Fact]
    public async Task A_host_that_never_takes_up_the_connection_is_given_up()
    {
        await using var bench = new FetchBench
        {
            Options = Plain with { ConnectTimeout = TimeSpan.FromMilliseconds(200) },
            Wire = new Wire
            {
                Resolve = (_, _) => Task.FromResult<IPAddress[]>([FetchBench.Public]),
                Connect = async (_, token) => { await Task.Delay(Timeout.Infinite, token); return Stream.Null; },
            },
        };

        Assert.Equal(new FetchFault(FetchFaultKind.Timeout, "no connection within the time allowed"), (await bench.FetchFrom("http://feeds.example.org/")).Fault);
    }
}
