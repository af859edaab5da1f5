using CustomersRock.Content.Addresses;

namespace CustomersRock.Gathering.Health;

/// <summary>What of a host name belongs to one owner.</summary>
internal static class SiteDomain
{
    /// <summary>The last two labels, or three below such as <c>co.uk</c>. Without the public list of suffixes: it serves to become suspicious, never to trust.</summary>
    public static string? Of(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || AsciiHost.Of(uri) is not { Length: > 0 } host)
            return null;

        if (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
            return host;

        var labels = host.Split('.');
        var kept = labels is [.., { Length: <= 3 }, { Length: 2 }] ? 3 : 2;
        return string.Join('.', labels.TakeLast(kept));
    }

    /// <summary>True where an address says nothing of an owner: a number, or a name of one's own machine.</summary>
    public static bool IsAnonymous(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
        || !uri.Host.Contains('.', StringComparison.Ordinal) || uri.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
