using System.Collections.Immutable;
using System.Globalization;

namespace CustomersRock.Curation.Ranking;

/// <summary>How much an item is worth an editor's look, on its own.</summary>
internal static class Score
{
    // A good story of last month is worth more than a poor one of today.
    private const double HalfLifeInDays = 14;
    private const double StalestFactor = 0.35;

    private const double MostTellers = 4;

    public static ImmutableArray<RankReason> Reasons(WaitingItem item, DateTimeOffset now) =>
    [
        new(string.Create(CultureInfo.InvariantCulture, $"good news: {item.Judgement.GoodNews:0.00}"), Math.Clamp(item.Judgement.GoodNews, 0.001, 1)),
        Freshness(item, now),
        .. Tellers(item),
        .. Weight(item),
    ];

    public static double Of(ImmutableArray<RankReason> reasons) => reasons.Aggregate(1.0, (score, reason) => score * reason.Factor);

    private static RankReason Freshness(WaitingItem item, DateTimeOffset now)
    {
        var days = Math.Max(0, (now - item.Newest).TotalDays);
        var factor = Math.Max(StalestFactor, Math.Pow(0.5, days / HalfLifeInDays));
        return new(days < 1 ? "of today" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(days):0} {(days < 2 ? "day" : "days")} old"), factor);
    }

    private static IEnumerable<RankReason> Tellers(WaitingItem item)
    {
        if (item.Tellers > 1)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"told by {item.Tellers} sources"), 1 + (0.1 * (Math.Min(item.Tellers, MostTellers) - 1)));
    }

    private static IEnumerable<RankReason> Weight(WaitingItem item)
    {
        if (Math.Abs(item.Weight - 1) > 0.001)
            yield return new(string.Create(CultureInfo.InvariantCulture, $"its source weighs {item.Weight:0.##}"), Math.Sqrt(Math.Clamp(item.Weight, 0.1, 3)));
    }
}
