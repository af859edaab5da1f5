namespace CustomersRock.Curation.Decisions;

/// <summary>An item that waits on a branch for an editor's sentence.</summary>
/// <param name="Line">That it was proposed, and why.</param>
/// <param name="Path">Of its file, below the site's root.</param>
/// <param name="Text">Of its file: all but the sentence.</param>
public sealed record Proposal(Decision Line, string Path, string Text);
