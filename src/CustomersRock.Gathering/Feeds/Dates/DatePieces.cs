namespace CustomersRock.Gathering.Feeds.Dates;

/// <summary>What was found of a date; the parts that may be missing have their defaults.</summary>
internal sealed class DatePieces
{
    public int Year { get; set; } = -1;
    public int Month { get; set; } = 1;
    public int Day { get; set; } = 1;
    public int Hour { get; set; }
    public int Minute { get; set; }
    public int Second { get; set; }

    /// <summary>Of a second, in ticks.</summary>
    public long Fraction { get; set; }
    public TimeSpan Offset { get; set; }

    /// <summary>Written as a number, which a name beside it does not overrule: "-0800 (Pacific Standard Time)".</summary>
    public bool HasOffset { get; set; }

    /// <summary>Null for a day that does not exist or a time that no clock shows, and for what is out of range in UTC.</summary>
    public DateTimeOffset? ToInstant()
    {
        var isMidnight = Hour == 24 && Minute == 0 && Second == 0;
        if (Year is < 1 or > 9999 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month))
            return null;

        // 24:00:00 is the end of the day (ISO 8601), a sixtieth second a leap second (RFC 3339, section 5.7).
        if ((Hour is < 0 or > 23 && !isMidnight) || Minute is < 0 or > 59 || Second is < 0 or > 60)
            return null;

        var local = new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Utc).Ticks
            + (Hour * TimeSpan.TicksPerHour) + (Minute * TimeSpan.TicksPerMinute) + (Second * TimeSpan.TicksPerSecond) + Fraction;
        var ticks = local - Offset.Ticks;
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(ticks, TimeSpan.Zero);
    }
}
