using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>A theme: an introduction for readers, and what the tagger looks for.</summary>
public sealed record Theme
{
    public required ThemeId Id { get; init; }
    public required string Title { get; init; }
    public required string Meaning { get; init; }
    public int Order { get; init; } = int.MaxValue;
    public ImmutableArray<string> StrongSignals { get; init; } = [];
    public ImmutableArray<string> Signals { get; init; } = [];
    public ImmutableArray<string> LookAlikes { get; init; } = [];
    public ImmutableArray<Redirect> RedirectFrom { get; init; } = [];
    public required Body Body { get; init; }
    public required FilePosition At { get; init; }

    /// <summary>XxHash128 of the file and of what its folder adds: two equal prints show the same.</summary>
    public Fingerprint Print { get; init; }

    /// <summary>By its id or its title, as people write them.</summary>
    public bool IsCalled(string name) => name.Equals(Id.Value, StringComparison.OrdinalIgnoreCase) || name.Equals(Title, StringComparison.OrdinalIgnoreCase);
}
