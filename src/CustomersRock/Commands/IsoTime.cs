using System.Globalization;

namespace CustomersRock.Commands;

/// <summary>ISO 8601 and nothing else: a time must mean the same on every machine.</summary>
internal static class IsoTime
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Without an offset it is UTC.</summary>
    public static bool TryParse(string text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>Seconds since 1970, as in SOURCE_DATE_EPOCH.</summary>
    public static bool TryParseEpoch(string text, out DateTimeOffset time)
    {
        time = default;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > LastSecond)
            return false;

        time = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }

    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
}
