using System.Collections.Immutable;

namespace CustomersRock.Content.Reading;

public sealed record ReadOptions
{
    /// <summary>Settings of the command line, each <c>Key=Value</c>; a dot reaches below: <c>Gather.Timeout=10s</c>.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Only faults of these files are told, by paths from the site's root; all files are read all the same. Empty: of all.</summary>
    public ImmutableArray<string> ReportOnly { get; init; } = [];

    /// <summary>What is read in place of a file's own bytes, by path from the site's root: the site as it would be. Files that are not there are not made up.</summary>
    public ImmutableDictionary<string, byte[]> Instead { get; init; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <summary>True: what an earlier run kept is forgotten, and every file is read.</summary>
    public bool Fresh { get; init; }
}
