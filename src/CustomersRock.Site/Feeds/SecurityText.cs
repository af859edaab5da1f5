namespace CustomersRock.Site.Feeds;

/// <summary>What <c>security.txt</c> says.</summary>
internal sealed record SecurityText
{
    /// <summary>A whole address: <c>mailto:</c> or <c>https:</c>.</summary>
    public required string Contact { get; init; }
    public required DateTimeOffset Expires { get; init; }

    /// <summary>BCP 47: what the people there read.</summary>
    public required string Language { get; init; }

    /// <summary>Its own address; absent where the site has no https address yet.</summary>
    public string? Canonical { get; init; }
    public string? Policy { get; init; }

    /// <summary>A year after the first day of the month: RFC 9116 wants less than a year, and the file changes once a month, not with every build.</summary>
    public static DateTimeOffset ExpiresFor(DateTimeOffset now) => MonthOf(now).AddYears(1);

    /// <summary>The next moment at which <see cref="ExpiresFor"/> is another.</summary>
    public static DateTimeOffset ChangesAfter(DateTimeOffset now) => MonthOf(now).AddMonths(1);

    private static DateTimeOffset MonthOf(DateTimeOffset now) => new(now.UtcDateTime.Year, now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
}
