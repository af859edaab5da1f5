using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>Two tellings, in any order.</summary>
public readonly record struct TellingPair(TellingId One, TellingId Other);
