namespace CustomersRock.Gathering.Feeds.Dates;

/// <summary>RFC 3339 and W3C date-time, down to the year alone, with a space for the <c>T</c>, slashes for the hyphens, or no hyphens at all.</summary>
internal static class YearFirst
{
    public static bool Read(ReadOnlySpan<char> text, DatePieces pieces)
    {
        var scanner = new DateScanner(text);
        var year = scanner.Number(4, out var digits);
        if (digits != 4)
            return false;

        pieces.Year = year;
        return scanner.AtEnd || (Day(ref scanner, pieces) && (scanner.AtEnd || Rest(ref scanner, pieces)));
    }

    private static bool Day(ref DateScanner scanner, DatePieces pieces)
    {
        var mark = scanner.Next is '-' or '/' or '.' ? scanner.Next : '\0';
        if (mark != '\0')
            scanner.At++;

        pieces.Month = scanner.Number(2, out var digits);
        if (digits == 0 || (mark == '\0' && digits != 2))
            return false;

        if (scanner.AtEnd)
            return mark != '\0';

        if (mark != '\0' && !scanner.Take(mark))
            return OrdinalDay(ref scanner, pieces);

        pieces.Day = scanner.Number(2, out digits);
        return digits > 0;
    }

    // 2003-335: the day of the year (ISO 8601), three digits.
    private static bool OrdinalDay(ref DateScanner scanner, DatePieces pieces)
    {
        var last = scanner.Number(1, out var digits);
        var day = (pieces.Month * 10) + last;
        if (digits == 0 || pieces.Year < 1 || day < 1 || day > (DateTime.IsLeapYear(pieces.Year) ? 366 : 365))
            return false;

        var date = new DateOnly(pieces.Year, 1, 1).AddDays(day - 1);
        (pieces.Month, pieces.Day) = (date.Month, date.Day);
        return true;
    }

    private static bool Rest(ref DateScanner scanner, DatePieces pieces)
    {
        if (scanner.Next is not ('T' or 't' or '-' or '+' or 'Z' or 'z' or '_') && !char.IsWhiteSpace(scanner.Next))
            return false;

        if (scanner.Next is not ('+' or 'Z' or 'z'))
            scanner.At++;

        scanner.SkipSpaces();
        if (!scanner.Time(pieces))
            Compact(ref scanner, pieces);

        scanner.Zone(pieces);
        return true;
    }

    // 20240517T083000
    private static void Compact(ref DateScanner scanner, DatePieces pieces)
    {
        var start = scanner.At;
        var hour = scanner.Number(2, out var hourDigits);
        var minute = scanner.Number(2, out var minuteDigits);
        var second = scanner.Number(2, out _);
        if (hourDigits == 2 && minuteDigits == 2)
            (pieces.Hour, pieces.Minute, pieces.Second) = (hour, minute, second);
        else
            scanner.At = start;
    }
}
