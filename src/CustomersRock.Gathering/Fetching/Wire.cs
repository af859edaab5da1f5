using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace CustomersRock.Gathering.Fetching;

/// <summary>What a fetcher needs of the world outside.</summary>
internal sealed record Wire
{
    public static Wire Real { get; } = new();

    /// <summary>A name's addresses, in the order in which to try them. Throws <see cref="SocketException"/> where there are none.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = AskDns;
    public Func<IPEndPoint, CancellationToken, Task<Stream>> Connect { get; init; } = OpenSocket;

    /// <summary>Authorities to trust instead of the system's; null for the system's.</summary>
    public X509Certificate2Collection? Authorities { get; init; }

    // RFC 6761, section 6.3: such names are answered without asking anybody.
    private static Task<IPAddress[]> AskDns(string host, CancellationToken token) =>
        HostName.IsLocal(host) ? Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.IPv6Loopback]) : Dns.GetHostAddressesAsync(host, token);

    private static async Task<Stream> OpenSocket(IPEndPoint end, CancellationToken token)
    {
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(end, token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
