using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <param name="Id">A telling that does not lead.</param>
/// <param name="Why">Why it is held for the same story, one clause: <c>the same address</c>.</param>
public sealed record StoryMember(TellingId Id, string Why);
