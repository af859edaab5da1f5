using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Digests;

/// <summary>A story or an item as a round-up has it.</summary>
public sealed record DraftEntry
{
    /// <summary>As digests name it: <c>stories/2026/violin</c>, <c>gathered/2026/11/bus-driver</c>.</summary>
    public required string Path { get; init; }
    public required string Title { get; init; }

    /// <summary>The most central one.</summary>
    public required ThemeId Theme { get; init; }

    /// <summary>What the text links to: <c>xref:violin</c>, or the original's address.</summary>
    public required string Link { get; init; }

    /// <summary>Null for our own stories.</summary>
    public Source? Source { get; init; }

    /// <summary>Their words, letter for letter from what was gathered; null where there are none to quote.</summary>
    public string? Quote { get; init; }

    /// <summary>Why an item is not quoted, one clause; null where it is.</summary>
    public string? WhyNoQuote { get; init; }

    /// <summary>Markdown: title, credit, quote, and what the editor may begin with; lines end with LF.</summary>
    public required string Text { get; init; }
}
