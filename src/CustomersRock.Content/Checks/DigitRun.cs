namespace CustomersRock.Content.Checks;

/// <summary>Groups of digits that stand together, as in <c>+44 20 7946 0018</c>.</summary>
internal ref struct DigitRun
{
    /// <summary>Shorter ones are not told from years, sums and house numbers.</summary>
    public const int FewestDigits = 8;

    private const int MostGroups = 8;

    /// <summary>The longest card numbers have 19 digits (ISO/IEC 7812); 20 tell that there are more.</summary>
    private const int MostDigits = 20;

    private ReadOnlySpan<byte> text;
    private GroupSizes groups;
    private int groupCount;
    private int digits;
    private bool isGlued;
    private bool onlySpacesAndDashes;

    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>The run whose first digit stands at <paramref name="first"/>.</summary>
    public static DigitRun At(ReadOnlySpan<byte> text, int first)
    {
        var run = new DigitRun { text = text, Start = first, End = first, onlySpacesAndDashes = true };
        if (first > 0 && text[first - 1] is (byte)'+' or (byte)'(')
            run.Start--;

        if (run.Start > 0 && text[run.Start] == '(' && text[run.Start - 1] == '+')
            run.Start--;

        // Parts of words, sums and decimals: A380, £1000, #12345, 3.14159.
        var before = run.Start > 0 ? text[run.Start - 1] : (byte)' ';
        run.isGlued = before >= 0x80 || char.IsAsciiLetterOrDigit((char)before) || "$#.,/_&=-"u8.Contains(before);
        run.Read();
        return run;
    }

    public readonly PrivateKind? Kind()
    {
        if (isGlued || groupCount > MostGroups || (End < text.Length && char.IsAsciiLetter((char)text[End])))
            return null;

        if (IsCard())
            return PrivateKind.Card;

        return IsPhone() ? PrivateKind.Phone : null;
    }

    private void Read()
    {
        while (true)
        {
            var size = 0;
            while (End + size < text.Length && char.IsAsciiDigit((char)text[End + size]))
                size++;

            if (groupCount < MostGroups)
                groups[groupCount] = size;

            groupCount++;
            digits = Math.Min(digits + size, MostDigits);
            End += size;
            var gap = Gap(text[End..]);
            if (gap == 0)
                return;

            if (text[End] is not ((byte)' ' or (byte)'-'))
                onlySpacesAndDashes = false;

            End += gap;
        }
    }

    /// <summary>True where after a group another one follows.</summary>
    public static bool GoesOn(ReadOnlySpan<byte> rest) => Gap(rest) > 0;

    /// <summary>One sign between two groups, or a bracket with a space.</summary>
    private static int Gap(ReadOnlySpan<byte> rest)
    {
        var gap = rest is [(byte)')', (byte)' ' or (byte)'-', ..] or [(byte)' ', (byte)'(', ..] ? 2
            : rest is [(byte)' ' or (byte)'-' or (byte)'.' or (byte)')' or (byte)'/', ..] ? 1
            : rest.Length;
        return gap < rest.Length && char.IsAsciiDigit((char)rest[gap]) ? gap : 0;
    }

    /// <summary>Cards that people carry begin with 2 to 6; book numbers and times in milliseconds do not.</summary>
    private readonly bool IsCard()
    {
        var isGrouped = groupCount == 1 || (groups[0] == 4 && groupCount is >= 3 and <= 5);
        return digits is >= 13 and <= 19 && onlySpacesAndDashes && isGrouped && text[Start] is >= (byte)'2' and <= (byte)'6' && PassesLuhn();
    }

    /// <summary>ISO/IEC 7812-1, annex B.</summary>
    private readonly bool PassesLuhn()
    {
        var sum = 0;
        var isDoubled = false;
        for (var i = End - 1; i >= Start; i--)
        {
            if (!char.IsAsciiDigit((char)text[i]))
                continue;

            var digit = text[i] - '0';
            sum += isDoubled ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
            isDoubled = !isDoubled;
        }

        return sum % 10 == 0;
    }

    /// <summary>With a country's code, an area's code in brackets or with a leading 0, or in the groups of North America.</summary>
    private readonly bool IsPhone()
    {
        if (digits is < FewestDigits or > 15)
            return false;

        if (text[Start] == '+')
            return true;

        if (text[Start] == '(')
            return digits >= 9 && groupCount >= 2;

        if (IsNorthAmerican())
            return true;

        return text[Start] == '0' && digits is >= 9 and <= 11 && (groupCount == 1 || groups[0] is >= 3 and <= 6 || IsInPairs());
    }

    private readonly bool IsNorthAmerican() =>
        (groupCount == 3 && groups[0] == 3 && groups[1] == 3 && groups[2] == 4)
        || (groupCount == 4 && groups[0] == 1 && groups[1] == 3 && groups[2] == 3 && groups[3] == 4);

    /// <summary>As in France: 06 12 34 56 78.</summary>
    private readonly bool IsInPairs()
    {
        for (var i = 0; i < groupCount; i++)
        {
            if (groups[i] != 2)
                return false;
        }

        return groupCount == 5;
    }

    [System.Runtime.CompilerServices.InlineArray(MostGroups)]
    private struct GroupSizes
    {
        private int first;
    }
}
