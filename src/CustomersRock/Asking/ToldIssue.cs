using System.Collections.Immutable;
using CustomersRock.Drafting;

namespace CustomersRock.Asking;

/// <summary>What became of an issue: a draft, or what its teller has to mend first.</summary>
internal sealed record ToldIssue
{
    public required AskedIssue Issue { get; init; }

    /// <summary>Null where something is to be mended.</summary>
    public StoryDraft? Draft { get; init; }

    /// <summary>What is to be mended, as Markdown, one sentence or two each. Empty beside a missing draft: the form was not used at all.</summary>
    public ImmutableArray<string> Wants { get; init; } = [];

    /// <summary>What an editor should know and the file does not say, as Markdown.</summary>
    public ImmutableArray<string> ForEditor { get; init; } = [];
}
