using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.State;

/// <param name="Telling">Which.</param>
/// <param name="Candidate">Which candidate it belongs to.</param>
/// <param name="Place">0 is the lead.</param>
/// <param name="Why">Why it is the same story; empty for the lead.</param>
public readonly record struct Placing(TellingId Telling, CandidateId Candidate, int Place, string Why);
