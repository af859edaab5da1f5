using System.Globalization;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>Spans of time as people write them: <c>30s</c>, <c>30m</c>, <c>6h</c>, <c>1d</c>.</summary>
internal static class Duration
{
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (text.Length is < 2 or > 8 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;

        var unit = char.ToLowerInvariant(text[^1]) switch
        {
            's' => TimeSpan.TicksPerSecond,
            'm' => TimeSpan.TicksPerMinute,
            'h' => TimeSpan.TicksPerHour,
            'd' => TimeSpan.TicksPerDay,
            _ => 0,
        };
        duration = TimeSpan.FromTicks(Math.Min(number, 100_000) * unit);
        return unit > 0;
    }

    public static string Write(TimeSpan duration) =>
        duration.Ticks % TimeSpan.TicksPerDay == 0 ? Number(duration.TotalDays, "d")
        : duration.Ticks % TimeSpan.TicksPerHour == 0 ? Number(duration.TotalHours, "h")
        : duration.Ticks % TimeSpan.TicksPerMinute == 0 ? Number(duration.TotalMinutes, "m")
        : Number(Math.Floor(duration.TotalSeconds), "s");

    private static string Number(double number, string unit) => number.ToString("0", CultureInfo.InvariantCulture) + unit;
}
