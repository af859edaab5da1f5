namespace CustomersRock.Gathering.Fetching;

/// <summary>When the server wants to be asked again.</summary>
/// <param name="RetryAfter">From a 429 or 503 (RFC 9110, section 10.2.3), seconds or date, capped at 7 days; for the whole host.</param>
/// <param name="MaxAge">From Cache-Control, less Age, or Expires (RFC 9111), capped at 24 hours.</param>
public sealed record ServerWishes(TimeSpan? RetryAfter = null, TimeSpan? MaxAge = null);
