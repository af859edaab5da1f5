using CustomersRock.Gathering.Feeds.Texts;

namespace CustomersRock.Gathering.Feeds.Entries;

internal static class EntryId
{
    /// <summary>As written but for white space around it; null for nothing.</summary>
    public static string? Read(string? written) => string.IsNullOrWhiteSpace(written) ? null : Characters.Cut(written.Trim(), FeedLimits.Id);
}
