using System.Net;
using System.Net.Sockets;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Desk;

public sealed class DeskCommandTests
{
    [Fact]
    public async Task It_says_where_it_is_and_ends_when_interrupted()
    {
        using var folder = new TestFolder().With("settings.yml", "SiteTitle: Test\n");
        using var stopping = new CancellationTokenSource();
        var host = TestHost.In(folder);
        var running = host.Run(stopping.Token, "desk", "--port", "0");
        await host.Hear("Ctrl-C");
        Assert.Matches(@"^The desk is at http://localhost:\d+/ \(Ctrl-C ends it\)", host.Output);
        await stopping.CancelAsync();
        Assert.Equal(130, await running);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var folder = new TestFolder().With("settings.yml", "SiteTitle: Test\n");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var host = TestHost.In(folder);
        Assert.Equal(1, await host.Run("desk", "--port", port));
        Assert.Contains("cannot be used", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_site_it_does_not_start()
    {
        using var folder = new TestFolder();
        Assert.Equal(2, await TestHost.In(folder).Run("desk"));
    }
}
