using System.Collections.Immutable;

namespace CustomersRock.Gathering.Health;

/// <summary>What one answer shows of a source's ways: only from entries that were not there before.</summary>
/// <param name="FeedTitle">As the feed says it.</param>
/// <param name="Total">Entries in the answer, old and new.</param>
/// <param name="Entries">The new ones.</param>
public sealed record HabitSample(string? FeedTitle, int Total, ImmutableArray<HabitEntry> Entries);
