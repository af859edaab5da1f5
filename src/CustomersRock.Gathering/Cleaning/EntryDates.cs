using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>When an entry appeared, so far as its feed can be believed.</summary>
internal static class EntryDates
{
    /// <summary>There were no feeds before; what is older is a zero of somebody's clock.</summary>
    private static readonly DateTimeOffset Oldest = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A zone read wrongly is a day at most; what is further ahead is nonsense.</summary>
    private static readonly TimeSpan Slip = TimeSpan.FromDays(1);

    /// <summary>In UTC, never later than <paramref name="seen"/>: a date in the future would stand on top for as long.</summary>
    public static DateTimeOffset Published(FeedEntry entry, DateTimeOffset seen)
    {
        var date = Told(entry, seen) ?? seen;
        return (date < seen ? date : seen).ToUniversalTime();
    }

    /// <summary>As the feed says; null where it says nothing, or nothing that can be believed.</summary>
    public static DateTimeOffset? Told(FeedEntry entry, DateTimeOffset seen) => Believed(entry.Published, seen) ?? Believed(entry.Updated, seen);

    private static DateTimeOffset? Believed(DateTimeOffset? date, DateTimeOffset seen) =>
        date is { } d && d >= Oldest && d.UtcTicks <= seen.UtcTicks + Slip.Ticks ? d : null;
}
