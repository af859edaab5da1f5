namespace CustomersRock.Curation.Tagging;

/// <param name="InTitle">Else in the excerpt.</param>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">In characters.</param>
public readonly record struct EvidencePlace(bool InTitle, int Start, int Length);
