namespace CustomersRock.Gathering.Fetching;

/// <param name="Address">Absolute.</param>
/// <param name="Title">As the page names it; plain text.</param>
public sealed record FeedLink(Uri Address, string? Title);
