using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Decisions;

/// <summary>What an editor wants on the site, and how.</summary>
public sealed record Acceptance
{
    public required Candidate Candidate { get; init; }

    /// <summary>The most central first.</summary>
    public required ImmutableArray<ThemeId> Themes { get; init; }

    /// <summary>Why it is here, in the editor's own words.</summary>
    public required string Note { get; init; }

    /// <summary>Null: as its source has it.</summary>
    public string? Title { get; init; }

    /// <summary>Null: all that may be quoted; empty: nothing; else a part of it, letter for letter.</summary>
    public string? Excerpt { get; init; }
    public ImmutableArray<string> Companies { get; init; } = [];
    public required string By { get; init; }

    internal string ShownTitle => Title?.Trim() ?? Candidate.Lead.Title ?? "";

    internal string? ShownExcerpt => (Excerpt ?? Candidate.Lead.Excerpt)?.Trim() is { Length: > 0 } excerpt ? excerpt : null;
}
