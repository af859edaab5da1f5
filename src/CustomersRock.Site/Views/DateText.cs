using System.Globalization;

namespace CustomersRock.Site.Views;

/// <summary>Dates as people read them. Nothing is taken from the machine: the same text on every culture and in every time zone.</summary>
public static class DateText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary><c>3 November 2026</c> in English; the ISO date in other languages, which everybody can read.</summary>
    public static string Day(DateTimeOffset date, string language)
    {
        var day = date.UtcDateTime;
        return IsEnglish(language) ? string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}") : IsoDay(date);
    }

    /// <summary><c>November 2026</c>, or <c>2026-11</c>.</summary>
    public static string Month(DateTimeOffset date, string language)
    {
        var day = date.UtcDateTime;
        return IsEnglish(language)
            ? string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}")
            : day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }

    /// <summary>What <c>&lt;time datetime&gt;</c> takes: the date alone where the time is midnight, else RFC 3339 in UTC.</summary>
    public static string Iso(DateTimeOffset date)
    {
        var utc = date.UtcDateTime;
        return utc.TimeOfDay == TimeSpan.Zero ? IsoDay(date) : utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    private static string IsoDay(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
