namespace CustomersRock.Gathering.Fetching;

/// <summary>A polite question: the validators are sent back to the letter.</summary>
public sealed record FetchRequest(Uri Address, string? ETag = null, string? LastModified = null);
