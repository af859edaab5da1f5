using System.Collections.Immutable;

namespace CustomersRock.Commands.Sources;

/// <summary>What an address leads to.</summary>
/// <param name="Candidates">The page's first choice first; empty where there is none.</param>
/// <param name="Page">The page that was looked at for them; null where the address is itself a feed.</param>
/// <param name="Fault">Why there is none, in one sentence without a capital or a full stop.</param>
internal sealed record FeedSearch(ImmutableArray<FeedCandidate> Candidates, Uri? Page, string? Fault);
