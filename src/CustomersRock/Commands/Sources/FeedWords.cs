using System.Globalization;
using CustomersRock.Gathering.Cleaning;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Commands.Sources;

/// <summary>What a feed is like, in words.</summary>
internal static class FeedWords
{
    /// <summary>As far as the dates of its entries tell.</summary>
    public static string Rhythm(Feed feed)
    {
        var days = Dates(feed).Take(50).ToArray();
        if (days.Length < 2)
            return "rhythm unknown";

        var span = (days[0] - days[^1]).TotalDays;
        var gaps = days.Length - 1;
        return span < 0.5 ? "all entries of one day"
            : gaps / span >= 1 ? About(gaps / span, "a day")
            : gaps * 7 / span >= 1 ? About(gaps * 7 / span, "a week")
            : gaps * 30 / span >= 1 ? About(gaps * 30 / span, "a month")
            : "less than one a month";
    }

    /// <summary>The newest first.</summary>
    public static IEnumerable<DateTimeOffset> Dates(Feed feed) =>
        feed.Entries.Select(e => e.Published ?? e.Updated).OfType<DateTimeOffset>().OrderByDescending(day => day.UtcTicks);

    /// <summary>What the feed says, else what most of its entries say; null where neither does.</summary>
    public static string? Language(Feed feed) => LanguageTag.From(feed.Language) ?? feed.Entries
        .Select(e => LanguageTag.From(e.Language)).OfType<string>()
        .GroupBy(tag => tag, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static string About(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"about {Math.Round(number):0} {unit}");
}
