using CustomersRock.Content.Files;

namespace CustomersRock.Gathering.State;

/// <summary>An entry that was seen before.</summary>
/// <param name="Print">Of all that the feed said of it.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Published">Decided when it was first seen.</param>
/// <param name="FirstSeen">When that was.</param>
public sealed record KnownEntry(Fingerprint Print, TellingFate Fate, DateTimeOffset Published, DateTimeOffset FirstSeen);
