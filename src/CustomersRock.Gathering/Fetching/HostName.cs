using System.Net;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Gathering.Fetching;

/// <summary>One spelling for a host: lower case, ASCII, no trailing dot, no brackets, numbers as addresses are written.</summary>
internal static class HostName
{
    public static string Of(Uri address) => Plain(AsciiHost.Of(address) ?? address.Host);

    public static string Plain(string host)
    {
        var name = host.Trim().TrimEnd('.').ToLowerInvariant();
        return Address(name)?.ToString() ?? name;
    }

    /// <summary>The address that a host is written as, in any spelling that the system's resolver would take (<c>0x7f.1</c>); null for a name.</summary>
    public static IPAddress? Address(string host)
    {
        var name = host.Trim('[', ']').TrimEnd('.');

        // A zone names one of our own network cards; the address says enough.
        var zone = name.IndexOf('%', StringComparison.Ordinal);
        return IPAddress.TryParse(zone < 0 ? name : name[..zone], out var address) ? address : null;
    }

    /// <summary><c>localhost</c> and what is below it (RFC 6761).</summary>
    public static bool IsLocal(string host) => host == "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal);

    /// <summary>
    /// Holds signs that other programs fold to plain letters and digits: full-width, encircled, mathematical, raised, lowered.
    /// No such name is in DNS; whoever writes one means to get past a check.
    /// </summary>
    public static bool IsDisguised(Uri address) => address.Host.EnumerateRunes().Any(rune => rune.Value is
        (>= 0xff00 and <= 0xffef) or (>= 0x2460 and <= 0x24ff) or (>= 0x2070 and <= 0x209f) or (>= 0x1d400 and <= 0x1d7ff) or 0xb2 or 0xb3 or 0xb9);
}
