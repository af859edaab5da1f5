using System.Collections.Immutable;

namespace CustomersRock.Site.Feeds;

/// <summary>What could be read of a list of feeds.</summary>
/// <param name="Outlines">The feeds, in the order of the file.</param>
/// <param name="Fault">Why reading ended before the end, in one sentence without a capital or a full stop; null where it did not.</param>
public sealed record OpmlReading(ImmutableArray<OpmlOutline> Outlines, string? Fault);
