using System.Collections.Immutable;

namespace CustomersRock.Content.Mending;

/// <summary>What can be mended without a doubt. Nothing of it is on the disk yet.</summary>
public sealed record MendingPlan
{
    public ImmutableArray<MendedFile> Files { get; init; } = [];
    public ImmutableArray<FileRename> Renames { get; init; } = [];

    /// <summary>What is left alone, and why.</summary>
    public ImmutableArray<LeftFile> Left { get; init; } = [];

    public bool IsEmpty => Files.IsEmpty && Renames.IsEmpty;

    /// <summary>The site as it would be, for who reads it.</summary>
    public ImmutableDictionary<string, byte[]> Instead => Files.ToImmutableDictionary(f => f.Path, f => f.After, StringComparer.Ordinal);
}
