using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.State;

/// <summary>What comparing needs of a stored telling.</summary>
public readonly record struct LikenessRow(TellingId Id, byte[] Likeness, TellingFate Fate, CandidateId? Candidate);
