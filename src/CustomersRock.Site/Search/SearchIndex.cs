using System.Collections.Immutable;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Search;

/// <summary>Which words stand where.</summary>
internal sealed record SearchIndex
{
    public static SearchIndex Empty { get; } = new() { Basis = default, Entries = [], Leaves = [], Near = [] };

    /// <inheritdoc cref="SearchTexts.Basis"/>
    public required Fingerprint Basis { get; init; }

    /// <summary>What is in it, by place.</summary>
    public required ImmutableArray<IndexedEntry> Entries { get; init; }

    /// <summary>In the order of words.</summary>
    public required ImmutableArray<Leaf> Leaves { get; init; }

    /// <inheritdoc cref="NearWords"/>
    public required ImmutableArray<byte[]> Near { get; init; }
}
