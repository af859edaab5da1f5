namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>What an entry says, from the two texts that it may have.</summary>
internal static class EntryContent
{
    /// <summary>Where one says nothing the other stands for it; each null where neither does.</summary>
    public static (string? SummaryText, string? ContentHtml) Of(Markup summary, Markup content) =>
        ((summary.IsEmpty ? content : summary).ToPlain(FeedLimits.Summary) ?? content.ToPlain(FeedLimits.Summary), (content.IsEmpty ? summary : content).ToHtml());
}
