using System.Collections.Immutable;

namespace CustomersRock.Site;

/// <summary>What one build is asked for.</summary>
public sealed record BuildOptions
{
    /// <summary>"Now" for stories that wait for their day and for the year in the copyright line.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Shows drafts and stories whose day has not come.</summary>
    public bool Drafts { get; init; }

    /// <summary>Forgets caches and rewrites everything.</summary>
    public bool Clean { get; init; }

    /// <summary>Leaves out what is broken, a picture, an address or a whole file, instead of leaving the last good output alone.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>More builds by the same instance follow soon, each after a known change: nobody is asked whether anything has changed, and caches are written
    /// behind the report.</summary>
    public bool Watching { get; init; }

    /// <summary>Hints and warnings fail too.</summary>
    public bool Strict { get; init; }

    /// <summary>What is read in place of files' own bytes, by path from the site's root: for a look at the site as it would be.</summary>
    public ImmutableDictionary<string, byte[]> Instead { get; init; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <summary><c>-s Key=Value</c>: settings that stand above those of the file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];
}
