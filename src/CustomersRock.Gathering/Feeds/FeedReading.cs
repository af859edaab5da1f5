using System.Collections.Immutable;

namespace CustomersRock.Gathering.Feeds;

/// <summary>What came of reading: a feed, perhaps with warnings of what was mended or cut, or the reason why not.</summary>
/// <param name="Feed">Null exactly where there is a fault.</param>
/// <param name="Fault">Null exactly where there is a feed.</param>
/// <param name="Warnings">Each one sentence without a capital or a full stop.</param>
public sealed record FeedReading(Feed? Feed, FeedFault? Fault, ImmutableArray<string> Warnings);
