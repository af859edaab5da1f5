using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>ISO 8601 dates: a day, or a moment with its offset; without one it is UTC. Nothing depends on the machine's culture or zone.</summary>
internal static partial class IsoDate
{
    /// <summary>"Wednesday, 30th of September 2026" and some room.</summary>
    private const int Longest = 60;

    private static readonly string[] Spelt =
    [
        "d MMMM yyyy", "d MMM yyyy", "d MMMM, yyyy", "d MMM, yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d. MMMM yyyy", "d. MMM yyyy", "d-MMM-yyyy", "d-MMMM-yyyy",
        "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "ddd, MMM d, yyyy", "yyyy MMMM d", "yyyy MMM d",
    ];

    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        date = default;
        if (!TryDay(text, out var day))
            return false;

        if (text.Length == 10)
        {
            date = new DateTimeOffset(day, TimeSpan.Zero);
            return true;
        }

        return text[10] is 'T' or 't' or ' ' && TryMoment(day, text[11..], out date);
    }

    public static string Write(DateTimeOffset date) =>
        date.TimeOfDay == TimeSpan.Zero && date.Offset == TimeSpan.Zero
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>What somebody may have meant who wrote a date in another way: none, one or two days.</summary>
    public static DateOnly[] Readings(string text)
    {
        if (text.Length > Longest)
            return [];

        if (DateOnly.TryParseExact(Ordinal().Replace(text, "$1"), Spelt, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var spelt))
            return [spelt];

        var parts = text.Split(['/', '.', '-', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length != 3 || parts[i].Length > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return [];
        }

        if (parts.Length != 3)
            return [];

        return parts[0].Length == 4
            ? Days((numbers[0], numbers[1], numbers[2]))
            : parts[2].Length == 4 ? Days((numbers[2], numbers[1], numbers[0]), (numbers[2], numbers[0], numbers[1])) : [];
    }

    private static DateOnly[] Days(params ReadOnlySpan<(int Year, int Month, int Day)> readings)
    {
        var days = new List<DateOnly>(2);
        foreach (var (year, month, day) in readings)
        {
            if (IsDay(year, month, day) && new DateOnly(year, month, day) is var found && !days.Contains(found))
                days.Add(found);
        }

        return [.. days];
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateTime day)
    {
        day = default;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
            return false;

        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var number) || !IsDay(year, month, number))
            return false;

        day = new DateTime(year, month, number, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    // Years outside these are slips; at the very ends an offset would lead out of what a date can hold.
    private static bool IsDay(int year, int month, int day) =>
        year is >= 1000 and <= 9000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryMoment(DateTime day, ReadOnlySpan<char> text, out DateTimeOffset moment)
    {
        moment = default;
        if (!TryOffset(ref text, out var offset) || text.Length < 5 || text[2] != ':' || !TryDigits(text[..2], out var hour) || !TryDigits(text[3..5], out var minute))
            return false;

        if (!TrySeconds(text[5..], out var ticks) || hour > 23 || minute > 59)
            return false;

        moment = new DateTimeOffset(day.AddHours(hour).AddMinutes(minute).AddTicks(ticks), offset);
        return true;
    }

    private static bool TrySeconds(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty)
            return true;

        if (text.Length < 3 || text[0] != ':' || !TryDigits(text[1..3], out var seconds) || seconds > 59)
            return false;

        ticks = seconds * TimeSpan.TicksPerSecond;
        if (text.Length == 3)
            return true;

        var fraction = text[4..];
        if (text[3] != '.' || fraction.Length is 0 or > 7 || !TryDigits(fraction, out var value))
            return false;

        for (var i = fraction.Length; i < 7; i++)
            value *= 10;

        ticks += value;
        return true;
    }

    private static bool TryOffset(ref ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is [.., 'Z' or 'z'])
        {
            text = text[..^1];
            return true;
        }

        if (text.Length < 6 || text[^6] is not ('+' or '-') || text[^3] != ':')
            return true;

        if (!TryDigits(text[^5..^3], out var hours) || !TryDigits(text[^2..], out var minutes) || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
            return false;

        offset = new TimeSpan(text[^6] == '-' ? -hours : hours, text[^6] == '-' ? -minutes : minutes, 0);
        text = text[..^6];
        return true;
    }

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)\b(?: of\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
