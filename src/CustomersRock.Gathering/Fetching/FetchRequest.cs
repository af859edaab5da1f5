namespace CustomersRock.Gathering.Fetching;

/// <summary>A polite question: the validators are sent back to the letter.</summary>
/// <param name="From">
/// The address that answered with the validators, where redirects led elsewhere; null where it was <paramref name="Address"/> itself.
/// They are sent to that address alone: to any other they mean nothing, or something else.
/// </param>
public sealed record FetchRequest(Uri Address, string? ETag = null, string? LastModified = null, Uri? From = null);
