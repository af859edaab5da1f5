using System.Globalization;

namespace CustomersRock.Content.Model;

/// <summary>A week of ISO 8601, from Monday 00:00 to Sunday 24:00 UTC. Its year is that of its Thursday: 2027-01-01 lies in <c>2026-W53</c>.</summary>
/// <param name="Year">1000 to 9998.</param>
/// <param name="Number">1 to 53.</param>
public readonly record struct IsoWeek(int Year, int Number) : IComparable<IsoWeek>
{
    /// <summary>The first instant of it.</summary>
    public DateTimeOffset Start => new(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday), TimeSpan.Zero);

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset End => Start.AddDays(7);

    public static IsoWeek Of(DateTimeOffset time)
    {
        var day = time.UtcDateTime;
        return new IsoWeek(ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));
    }

    /// <summary>Reads <c>2026-W47</c>, and nothing else.</summary>
    public static bool TryParse(string text, out IsoWeek week)
    {
        week = default;
        if (text.Length != 8 || text[4] != '-' || text[5] != 'W'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 9998
            || !int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > ISOWeek.GetWeeksInYear(year))
            return false;

        week = new IsoWeek(year, number);
        return true;
    }

    public int CompareTo(IsoWeek other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");

    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;
}
