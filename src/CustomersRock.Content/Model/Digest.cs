using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>A weekly round-up.</summary>
public sealed record Digest
{
    /// <summary>A draft has these words where the editor's own belong.</summary>
    public const string Gap = "Your words here";

    /// <summary>ISO week: <c>2026-W47</c>.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required DateTimeOffset Published { get; init; }
    public string? Description { get; init; }
    public string? Author { get; init; }

    /// <summary>What it rounds up: <c>stories/2026/violin</c>, <c>gathered/2026/11/bus-driver</c>, in the order of the file.</summary>
    public ImmutableArray<BodyLink> Items { get; init; } = [];
    public bool Draft { get; init; }
    public required Body Body { get; init; }
    public DigestOutline Outline { get; init; } = DigestOutline.Empty;
    public required FilePosition At { get; init; }

    /// <summary>XxHash128 of the file and of what its folder adds: two equal prints show the same.</summary>
    public Fingerprint Print { get; init; }
    public KeyPositions Keys { get; init; }

    public FilePosition KeyAt(string key) => Keys.Find(key, At);
}
