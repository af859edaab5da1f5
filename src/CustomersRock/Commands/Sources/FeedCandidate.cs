using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Commands.Sources;

/// <summary>A feed that an address leads to.</summary>
/// <param name="Address">Of the feed, after redirects that are for good.</param>
/// <param name="Title">As the page names it; null where it does not.</param>
/// <param name="Feed">Null where it has not been asked for yet.</param>
internal sealed record FeedCandidate(Uri Address, string? Title, Feed? Feed);
