using System.Collections.Immutable;

namespace CustomersRock.Gathering.Matching;

/// <summary>The entries of one answer, each with an id of its own.</summary>
/// <param name="Entries">In the order of the feed; exact repeats are left out.</param>
/// <param name="Notes">What was wrong with the feed's own ids and what was left out: each one sentence without a capital or a full stop.</param>
public sealed record IdentifiedEntries(ImmutableArray<IdentifiedEntry> Entries, ImmutableArray<string> Notes);
