using System.Collections.Immutable;

namespace CustomersRock.Gathering.Fetching;

/// <summary>The hosts of <see cref="FetchOptions.AllowPrivate"/>: <c>HOST</c> (any port) or <c>HOST:PORT</c>, an IPv6 address with a port in brackets.</summary>
internal sealed class AllowedHosts
{
    private readonly ImmutableHashSet<(string Host, int Port)> entries;

    public AllowedHosts(IEnumerable<string> texts) => entries = [.. texts.Select(Read)];

    private const int AnyPort = -1;

    public bool Holds(string host, int port) => entries.Contains((host, AnyPort)) || entries.Contains((host, port));

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
