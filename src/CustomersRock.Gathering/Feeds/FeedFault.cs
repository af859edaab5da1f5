using System.Collections.Immutable;

namespace CustomersRock.Gathering.Feeds;

/// <summary>Why bytes could not be read as a feed.</summary>
/// <param name="What">One sentence without a capital or a full stop.</param>
/// <param name="Line">From 1; 0 where no place can be named.</param>
/// <param name="Column">From 1; 0 where no place can be named.</param>
/// <param name="Offered">Addresses of feeds that the page names, where it was a web page.</param>
public sealed record FeedFault(string What, int Line, int Column, ImmutableArray<string> Offered);
