using System.Collections.Immutable;

namespace CustomersRock.Content.Reading;

public sealed record ReadOptions
{
    /// <summary>Settings of the command line, each <c>Key=Value</c>; a dot reaches below: <c>Gather.Timeout=10s</c>.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Only faults of these files are told, by paths from the site's root; all files are read all the same. Empty: of all.</summary>
    public ImmutableArray<string> ReportOnly { get; init; } = [];

    /// <summary>True: what an earlier run kept is forgotten, and every file is read.</summary>
    public bool Fresh { get; init; }
}
