using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>An item from the web that an editor accepted: theirs quoted and linked, ours the sentence that says why it is here.</summary>
public sealed record GatheredItem
{
    /// <summary>Path below <c>input/gathered</c> without the ending: <c>2026/11/bus-driver</c>.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required SourceId Source { get; init; }

    /// <summary>When the original appeared.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>When the editor accepted it; the order of the lists.</summary>
    public required DateTimeOffset Gathered { get; init; }
    public required ImmutableArray<ThemeId> Themes { get; init; }
    public string? Author { get; init; }

    /// <summary>Their words, plain text.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The same story told elsewhere.</summary>
    public ImmutableArray<Citation> Also { get; init; } = [];
    public ImmutableArray<CompanyMention> Companies { get; init; } = [];

    /// <summary>The editor's own words.</summary>
    public required Body Note { get; init; }

    /// <summary>The same as plain text.</summary>
    public required string NoteText { get; init; }
    public bool Draft { get; init; }
    public required FilePosition At { get; init; }

    /// <summary>XxHash128 of the file and of what its folder adds: two equal prints show the same.</summary>
    public Fingerprint Print { get; init; }
    public KeyPositions Keys { get; init; }

    public FilePosition KeyAt(string key) => Keys.Find(key, At);
}
