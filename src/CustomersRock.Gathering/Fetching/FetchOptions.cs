using System.Collections.Immutable;

namespace CustomersRock.Gathering.Fetching;

/// <summary>How the fetcher behaves.</summary>
public sealed record FetchOptions
{
    /// <summary>Says who asks and where to write to: <c>CustomersRock/0.1.0 (+https://…)</c>.</summary>
    public required string UserAgent { get; init; }
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For everything, redirects and body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Cap on a decompressed body, in bytes.</summary>
    public long MaxBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>While a body comes, <see cref="SlowBytes"/> must come within each such time: a server that drips is cut off.</summary>
    internal TimeSpan SlowTime { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>On the wire.</summary>
    internal int SlowBytes { get; init; } = 4096;

    /// <summary>Hosts, with or without a port, or ranges of addresses, that may be asked although their addresses are private, on any port (<c>--allow-private</c>): for tests and house networks.</summary>
    public ImmutableArray<string> AllowPrivate { get; init; } = [];

    /// <summary>Whether a text can stand in <see cref="AllowPrivate"/>. One that cannot allows nothing.</summary>
    public static bool IsHost(string text) => AllowedHosts.IsEntry(text);
}
