using System.Net;
using System.Net.Sockets;

namespace CustomersRock.Gathering.Fetching;

/// <summary>
/// Opens connections. The name is resolved here, and the very addresses that were looked at are the ones connected to:
/// a name that answers differently the second time (DNS rebinding) gains nothing.
/// </summary>
internal sealed class GuardedConnector(AddressGuard guard, Wire wire, TimeProvider time, TimeSpan timeout)
{
    // A name may have hundreds; a server that is there answers on one of the first.
    private const int MostTries = 4;

    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken token)
    {
        var host = HostName.Plain(context.DnsEndPoint.Host);
        var port = context.DnsEndPoint.Port;
        var addresses = Allowed(host, port, await Resolve(host, token));

        // So that a silent first address leaves time for the next.
        var each = timeout / addresses.Length;
        for (var i = 0; i < addresses.Length - 1; i++)
        {
            if (await TryConnect(new IPEndPoint(addresses[i], port), each, token) is { } stream)
                return stream;
        }

        return await wire.Connect(new IPEndPoint(addresses[^1], port), token);
    }

    private async Task<IPAddress[]> Resolve(string host, CancellationToken token) =>
        HostName.Address(host) is { } address ? [address] : await wire.Resolve(host, token);

    private IPAddress[] Allowed(string host, int port, IPAddress[] addresses)
    {
        if (addresses.Length == 0)
            throw new FetchException(FetchFaultKind.NoSuchHost, ExceptionFaults.NoSuchHost);

        var allowed = addresses.Where(address => guard.WhyNot(host, port, address) is null).Take(MostTries).ToArray();
        return allowed.Length > 0 ? allowed : throw new FetchException(FetchFaultKind.Refused, guard.WhyNot(host, port, addresses[0])!);
    }

    private async Task<Stream?> TryConnect(IPEndPoint end, TimeSpan limit, CancellationToken token)
    {
        using var timer = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, timer.Token);
        try
        {
            return await wire.Connect(end, either.Token);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException && !token.IsCancellationRequested)
        {
            return null;
        }
    }
}
