namespace CustomersRock.Gathering.Feeds;

/// <param name="Url">Absolute.</param>
/// <param name="Type">Media type as written.</param>
/// <param name="Length">Bytes; null when absent or nonsense.</param>
public sealed record FeedEnclosure(string Url, string? Type, long? Length)
{
    public bool IsPicture => Type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;
}
