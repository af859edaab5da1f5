using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>A feed that editors picked, or a publication read by hand.</summary>
public sealed record Source
{
    public required SourceId Id { get; init; }

    /// <summary>The name that readers see as credit.</summary>
    public required string Title { get; init; }
    public required string Site { get; init; }

    /// <summary>RSS, Atom or JSON Feed. Required where <see cref="Enabled"/>.</summary>
    public string? Feed { get; init; }
    public bool Enabled { get; init; } = true;
    public string? Kind { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary><c>none</c>, <c>excerpt</c>, <c>cc0</c>, <c>cc-by</c>, <c>cc-by-sa</c>, <c>cc-by-nc</c>, <c>cc-by-nc-sa</c>, <c>ogl</c> or <c>permission</c>.</summary>
    public string Licence { get; init; } = "excerpt";
    public string? LicenceUrl { get; init; }

    /// <summary>How many words may be quoted, 0 to 300.</summary>
    public int Excerpt { get; init; } = 40;

    /// <summary>The same, but 0 where the licence forbids quoting.</summary>
    public int QuotableWords => Licence.Equals("none", StringComparison.OrdinalIgnoreCase) ? 0 : Excerpt;
    public ImmutableArray<SourceFilter> Include { get; init; } = [];
    public ImmutableArray<SourceFilter> Exclude { get; init; } = [];

    /// <summary>A hint to the tagger; never tags by itself.</summary>
    public ImmutableArray<ThemeId> Themes { get; init; } = [];

    /// <summary>Factor on the rank, 0.1 to 3.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Least time between two requests, 15 minutes or more.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromHours(6);
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromDays(60);

    /// <summary>At most so many new entries from one answer, 1 to 500.</summary>
    public int MaxItems { get; init; } = 50;
    public string? AddedBy { get; init; }
    public DateTimeOffset? Added { get; init; }
    public DateTimeOffset? Verified { get; init; }
    public string? Note { get; init; }
    public required FilePosition At { get; init; }

    /// <summary>XxHash128 of the file and of what its folder adds: two equal prints show the same.</summary>
    public Fingerprint Print { get; init; }
    public KeyPositions Keys { get; init; }

    public FilePosition KeyAt(string key) => Keys.Find(key, At);
}
