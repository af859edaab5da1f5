using System.Globalization;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>How often a feed asks to be read: <c>ttl</c> in minutes, or the syndication module of RSS 1.0.</summary>
internal static class PollWish
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public static TimeSpan? Of(Members channel)
    {
        if (Number(channel.Text(Vocabulary.Core, "ttl")) is { } minutes)
            return Within(TimeSpan.FromMinutes(minutes));

        var frequency = Number(channel.Text(Vocabulary.Syndication, "updateFrequency")) ?? 1;
        return Period(channel.Text(Vocabulary.Syndication, "updatePeriod")) is { } period ? Within(period / frequency) : null;
    }

    private static TimeSpan? Period(string? name) => name?.ToLowerInvariant() switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        "monthly" => TimeSpan.FromDays(30),
        "yearly" => TimeSpan.FromDays(365),
        _ => null,
    };

    private static int? Number(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static TimeSpan Within(TimeSpan wish) => wish < Longest ? wish : Longest;
}
