namespace CustomersRock.Gathering.Feeds;

/// <summary>Where a feed's bytes came from.</summary>
/// <param name="Address">After redirects: the base of relative links. Null where unknown.</param>
/// <param name="ContentType">The response's header, whose <c>charset</c> wins over the XML declaration (RFC 7303).</param>
public sealed record FeedOrigin(Uri? Address = null, string? ContentType = null);
