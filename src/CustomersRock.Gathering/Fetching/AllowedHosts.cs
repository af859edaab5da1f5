using System.Collections.Immutable;
using System.Net;

namespace CustomersRock.Gathering.Fetching;

/// <summary>
/// The hosts of <see cref="FetchOptions.AllowPrivate"/>: <c>HOST</c> (any port) or <c>HOST:PORT</c>, an IPv6 address with a port in brackets; or a range of
/// addresses (<c>127.0.0.0/8</c>), for hosts that are written as addresses.
/// </summary>
internal sealed class AllowedHosts
{
    private const int AnyPort = -1;

    private readonly ImmutableHashSet<(string Host, int Port)> entries;
    private readonly ImmutableArray<IPNetwork> ranges;

    public AllowedHosts(ImmutableArray<string> texts)
    {
        ranges = [.. texts.Where(IsRange).Select(text => IPNetwork.Parse(text.Trim()))];
        entries = [.. texts.Where(text => !IsRange(text)).Select(Read)];
    }

    public bool Holds(string host, int port) => entries.Contains((host, AnyPort)) || entries.Contains((host, port)) || IsInRange(host);

    public static bool IsEntry(string text) => IsRange(text)
        || (Read(text) is var (host, port) && port != 0 && Uri.CheckHostName(host) != UriHostNameType.Unknown);

    private static bool IsRange(string text) => IPNetwork.TryParse(text.Trim(), out _);

    private bool IsInRange(string host) => !ranges.IsEmpty && HostName.Address(host) is { } address && ranges.Any(range => range.Contains(address));

    private static (string Host, int Port) Read(string text)
    {
        var entry = text.Trim();
        var colon = entry.LastIndexOf(':');
        var isPort = colon > 0 && (entry[colon - 1] == ']' || entry.IndexOf(':', StringComparison.Ordinal) == colon);
        return isPort && ushort.TryParse(entry.AsSpan(colon + 1), out var port)
            ? (HostName.Plain(entry[..colon]), port)
            : (HostName.Plain(entry), AnyPort);
    }
}
