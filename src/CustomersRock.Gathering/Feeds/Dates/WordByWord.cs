using System.Collections.Frozen;

namespace CustomersRock.Gathering.Feeds.Dates;

/// <summary>RFC 822 and 2822, asctime, and dates of people: the month is a word, the rest is told apart by its look. The weekday is not looked at: it is often wrong, and in many languages.</summary>
internal static class WordByWord
{
    private static readonly FrozenDictionary<string, int> Months = "January February March April May June July August September October November December"
        .Split(' ').SelectMany((name, index) => Names(name).Select(n => KeyValuePair.Create(n, index + 1))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool Read(ReadOnlySpan<char> text, DatePieces pieces)
    {
        (pieces.Year, pieces.Month, pieces.Day) = (-1, -1, -1);
        var scanner = new DateScanner(text);
        var hasTime = false;
        while (true)
        {
            scanner.SkipSpaces();
            if (scanner.AtEnd)
                break;

            if (char.IsAsciiDigit(scanner.Next))
                hasTime = Digits(ref scanner, pieces, hasTime);
            else if (char.IsLetter(scanner.Next))
                Letters(ref scanner, pieces);
            else if (hasTime && scanner.Next is '+' or '-' or '(' or '\u2212')
                TakeZone(ref scanner, pieces);
            else
                scanner.At++;
        }

        return pieces is { Year: >= 0, Month: > 0, Day: > 0 };
    }

    private static IEnumerable<string> Names(string month) => month == "September" ? [month, "Sep", "Sept"] : [month, month[..3]];

    private static void Letters(ref DateScanner scanner, DatePieces pieces)
    {
        var start = scanner.At;
        var word = scanner.Word();
        if (Months.TryGetValue(word, out var month))
        {
            if (pieces.Month < 0)
                pieces.Month = month;
        }
        else if (ZoneNames.Find(word) is not null || word is "AM" or "PM" or "am" or "pm" or "a.m" or "p.m")
        {
            scanner.At = start;
            TakeZone(ref scanner, pieces);
        }
    }

    private static void TakeZone(ref DateScanner scanner, DatePieces pieces)
    {
        var start = scanner.At;
        scanner.Zone(pieces);
        if (scanner.At == start)
            scanner.At++;
    }

    private static bool Digits(ref DateScanner scanner, DatePieces pieces, bool hasTime)
    {
        if (!hasTime && scanner.Time(pieces))
            return true;

        var start = scanner.At;
        var number = scanner.Number(4, out var digits);
        if (digits is 1 or 2 && pieces.Day < 0 && scanner.Next is '/' or '.' && Numbers(ref scanner, pieces, number))
            return hasTime;

        if (digits == 4 && pieces.Year < 0 && scanner.Next == '/')
        {
            YearMonthDay(ref scanner, pieces, number);
            return hasTime;
        }

        if (digits is 1 or 2 && pieces.Day < 0)
            pieces.Day = number;
        else if (pieces.Year < 0)
            pieces.Year = Century(number, digits);

        SkipHyphen(ref scanner, start);
        return hasTime;
    }

    // 17/05/2024 is of Europe, 05/17/2024 of America; where both fit, American blog engines are the ones that write it.
    private static bool Numbers(ref DateScanner scanner, DatePieces pieces, int first)
    {
        var start = scanner.At;
        var mark = scanner.Next;
        scanner.At++;
        var second = scanner.Number(2, out var digits);
        if (digits == 0 || !scanner.Take(mark))
        {
            scanner.At = start;
            return false;
        }

        var year = scanner.Number(4, out digits);
        (pieces.Month, pieces.Day) = mark == '.' || first > 12 ? (second, first) : (first, second);
        pieces.Year = Century(year, digits);
        return true;
    }

    private static void YearMonthDay(ref DateScanner scanner, DatePieces pieces, int year)
    {
        scanner.At++;
        pieces.Year = year;
        pieces.Month = scanner.Number(2, out _);
        if (scanner.Take('/'))
            pieces.Day = scanner.Number(2, out _);
    }

    // RFC 2822, section 4.3.
    private static int Century(int year, int digits) => digits switch
    {
        1 or 2 => year < 50 ? 2000 + year : 1900 + year,
        3 => 1900 + year,
        4 => year,
        _ => -1,
    };

    // 17-May-2024; and whatever is no number after all must not stop the walk.
    private static void SkipHyphen(ref DateScanner scanner, int start)
    {
        if (scanner.Next == '-' || scanner.At == start)
            scanner.At++;
    }
}
