using System.Collections.Immutable;

namespace CustomersRock.Curation.Tagging;

/// <summary>What the machine thinks of an item, and why. It proposes; an editor decides.</summary>
public sealed record Judgement
{
    /// <summary>How likely an editor wants it, 0 to 1.</summary>
    public required double GoodNews { get; init; }

    /// <summary>For and against good news, the weightiest first.</summary>
    public ImmutableArray<Reason> Why { get; init; } = [];

    /// <summary>None to three, the surest first.</summary>
    public ImmutableArray<ThemeSuggestion> Themes { get; init; } = [];

    /// <summary>What an editor should know about the judgement itself, in a sentence: <c>little is known of texts in Welsh</c>. Null mostly.</summary>
    public string? Caution { get; init; }
}
