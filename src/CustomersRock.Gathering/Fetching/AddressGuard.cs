using System.Net;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Gathering.Fetching;

/// <summary>Which addresses are asked at all: looked at before each request for what the address says, and at each connection for where it leads.</summary>
internal sealed class AddressGuard(FetchOptions options)
{
    /// <summary>Longer ones are no feed's, and servers refuse them.</summary>
    public const int LongestAddress = 4096;

    private readonly AllowedHosts allowed = new(options.AllowPrivate);

    public static bool IsWeb(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>Why the address is not asked, half a sentence; null where it may be.</summary>
    public string? WhyNot(Uri address)
    {
        if (!IsWeb(address))
            return "only http and https addresses are read";
        if (address.OriginalString.Length > LongestAddress)
            return "the address is too long";
        if (address.UserInfo.Length > 0)
            return "an address with a user name is not asked";
        if (AsciiHost.Of(address) is not { Length: > 0 } || HostName.IsDisguised(address))
            return "the host's name is not one";

        return WhyNotHost(HostName.Of(address), address.Port);
    }

    /// <summary>Why no connection is made to what a host's name led to; null where it may be.</summary>
    /// <param name="host">As <see cref="HostName"/> spells it.</param>
    public string? WhyNot(string host, int port, IPAddress address) =>
        allowed.Holds(host, port) || PublicAddresses.WhyNot(address) is not { } word ? null : $"{host} is {word}";

    private string? WhyNotHost(string host, int port)
    {
        if (allowed.Holds(host, port))
            return null;
        if (port is not (80 or 443))
            return $"port {port} is not one of the web's (80, 443)";
        if (HostName.IsLocal(host))
            return $"{host} is an address of this machine";

        return HostName.Address(host) is { } address ? WhyNot(host, port, address) : null;
    }
}
