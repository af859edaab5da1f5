using CustomersRock.Content.Model;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering.Visiting;

/// <param name="Entries">All that it ever told.</param>
/// <param name="Habits">What it is usually like.</param>
internal sealed record SourcePast(Dictionary<TellingId, KnownEntry> Entries, SourceHabits Habits);
