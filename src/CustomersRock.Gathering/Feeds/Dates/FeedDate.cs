namespace CustomersRock.Gathering.Feeds.Dates;

/// <summary>Dates as feeds write them: RFC 822 and 2822, RFC 3339, W3C date-time, and the usual slips of both. The same on every machine, culture and zone.</summary>
internal static class FeedDate
{
    private const int Longest = 100;

    /// <summary>The instant in UTC, or null for what is no date. No zone: UTC.</summary>
    public static DateTimeOffset? Read(string? written)
    {
        var text = written.AsSpan().Trim();
        if (text.IsEmpty || text.Length > Longest)
            return null;

        var pieces = new DatePieces();
        return (YearFirst.Read(text, pieces) || WordByWord.Read(text, pieces)) ? pieces.ToInstant() : null;
    }
}
