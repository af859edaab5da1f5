using System.Globalization;

namespace CustomersRock.Gathering.Scheduling;

/// <summary>How long, as people say it: <c>45 min</c>, <c>2 h</c>, <c>1.5 h</c>, <c>3 d</c>.</summary>
internal static class DurationText
{
    public static string Of(TimeSpan time)
    {
        var (value, unit) = time < TimeSpan.FromMinutes(90) ? (Math.Ceiling(time.TotalMinutes), "min")
            : time < TimeSpan.FromHours(48) ? (time.TotalHours, "h")
            : (time.TotalDays, "d");
        return (value, unit) is (60, "min") ? "1 h" : string.Create(CultureInfo.InvariantCulture, $"{value:0.#} {unit}");
    }
}
