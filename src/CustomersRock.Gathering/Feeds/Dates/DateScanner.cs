namespace CustomersRock.Gathering.Feeds.Dates;

/// <summary>Walks over a date's characters.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int At { get; set; }
    public readonly bool AtEnd => At >= text.Length;
    public readonly char Next => AtEnd ? '\0' : text[At];

    public bool Take(char c)
    {
        if (Next != c || AtEnd)
            return false;

        At++;
        return true;
    }

    /// <summary>A number of at most <paramref name="most"/> digits, and how many there were.</summary>
    public int Number(int most, out int digits)
    {
        var value = 0;
        digits = 0;
        while (digits < most && char.IsAsciiDigit(Next))
        {
            value = (value * 10) + (Next - '0');
            At++;
            digits++;
        }

        return value;
    }

    public void SkipSpaces()
    {
        while (!AtEnd && (char.IsWhiteSpace(Next) || Next == ','))
            At++;
    }

    /// <summary>Letters, with the dots of "p.m." and "Jan.".</summary>
    public string Word()
    {
        var start = At;
        while (!AtEnd && (char.IsLetter(Next) || Next == '.'))
            At++;

        return text[start..At].ToString().TrimEnd('.');
    }

    /// <summary>Hours, minutes, perhaps seconds and their fraction, from where the scanner stands; false where there is no time.</summary>
    public bool Time(DatePieces pieces)
    {
        var start = At;
        var hour = Number(2, out var digits);
        if (digits == 0 || !Take(':'))
        {
            At = start;
            return false;
        }

        var minute = Number(2, out digits);
        if (digits == 0)
        {
            At = start;
            return false;
        }

        (pieces.Hour, pieces.Minute) = (hour, minute);
        if (!Take(':'))
            return true;

        pieces.Second = Number(2, out _);
        Fraction(pieces);
        return true;
    }

    /// <summary><c>Z</c>, <c>+02:00</c>, <c>-0500</c>, <c>+2</c>, <c>GMT+0200</c>, <c>EST</c>, <c>(PDT)</c>; what is not known counts as UTC.</summary>
    public void Zone(DatePieces pieces)
    {
        SkipSpaces();
        Take('(');
        var name = Word();
        if (name.Length > 0)
        {
            if (Meridiem(name, pieces))
            {
                Zone(pieces);
                return;
            }

            if (!pieces.HasOffset && ZoneNames.Find(name) is { } known)
                pieces.Offset = known;
        }

        Offset(pieces);
    }

    private void Offset(DatePieces pieces)
    {
        var sign = Next switch { '+' => 1, '-' or '\u2212' or '\u2013' => -1, _ => 0 };
        if (sign == 0)
            return;

        At++;
        SkipSpaces();
        var hours = Number(2, out var digits);
        if (digits == 0)
            return;

        Take(':');
        var minutes = Number(2, out _);
        if (hours > 23 || minutes > 59)
            return;

        pieces.Offset = sign * new TimeSpan(hours, minutes, 0);
        pieces.HasOffset = true;
    }

    private static bool Meridiem(string word, DatePieces pieces)
    {
        var isPm = word is "PM" or "pm" or "p.m" or "P.M";
        if (!isPm && word is not ("AM" or "am" or "a.m" or "A.M"))
            return false;

        pieces.Hour = isPm ? (pieces.Hour < 12 ? pieces.Hour + 12 : pieces.Hour) : pieces.Hour == 12 ? 0 : pieces.Hour;
        return true;
    }

    private void Fraction(DatePieces pieces)
    {
        if (Next is not ('.' or ',') || At + 1 >= text.Length || !char.IsAsciiDigit(text[At + 1]))
            return;

        At++;
        var unit = TimeSpan.TicksPerSecond / 10;
        for (; char.IsAsciiDigit(Next); At++)
        {
            pieces.Fraction += unit * (Next - '0');
            unit /= 10;
        }
    }
}
