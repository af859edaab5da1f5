namespace CustomersRock.Gathering.Scheduling;

/// <summary>How often something new comes, read from the dates of a feed's entries.</summary>
/// <param name="MedianGap">Between two times at which something came out; null where fewer than three are known.</param>
/// <param name="Quiet">Since the newest entry; null where no date is known.</param>
public sealed record PublishingRhythm(TimeSpan? MedianGap = null, TimeSpan? Quiet = null)
{
    /// <summary>Older entries tell of another time.</summary>
    private const int MostDates = 50;

    /// <summary>Some put out the day's ten posts at once. To whoever asks at most once an hour that is one time, not ten.</summary>
    private static readonly TimeSpan Burst = TimeSpan.FromHours(1);

    /// <summary>A source that was silent for so many gaps has another rhythm now.</summary>
    private const int QuietGaps = 8;

    /// <summary>The expected time to the next entry: the usual one, or longer for a source that has fallen silent. Null where nothing is known.</summary>
    public TimeSpan? Gap => (MedianGap, Quiet / QuietGaps) switch
    {
        ({ } usual, { } silent) => usual > silent ? usual : silent,
        var (usual, silent) => usual ?? silent,
    };

    /// <summary>Whether its silence says more than its usual rhythm.</summary>
    public bool HasFallenSilent => Gap > (MedianGap ?? TimeSpan.Zero);

    /// <param name="dates">In any order. Those still to come are left out: they are mistakes or announcements.</param>
    public static PublishingRhythm From(IEnumerable<DateTimeOffset> dates, DateTimeOffset now)
    {
        var known = dates.Where(date => date <= now).OrderDescending().Take(MostDates).ToArray();
        if (known.Length == 0)
            return new PublishingRhythm();

        var gaps = Gaps(known);
        return new PublishingRhythm(gaps.Count < 2 ? null : Median(gaps), now - known[0]);
    }

    private static List<TimeSpan> Gaps(DateTimeOffset[] newestFirst)
    {
        var gaps = new List<TimeSpan>();
        var last = newestFirst[0];
        foreach (var date in newestFirst)
        {
            if (last - date < Burst)
                continue;

            gaps.Add(last - date);
            last = date;
        }

        return gaps;
    }

    private static TimeSpan Median(List<TimeSpan> gaps)
    {
        gaps.Sort();
        var middle = gaps.Count / 2;
        return gaps.Count % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2;
    }
}
