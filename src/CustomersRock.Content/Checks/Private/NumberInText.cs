using System.Buffers;
using System.Text;
using CustomersRock.Content.Checks.Wording;

namespace CustomersRock.Content.Checks.Private;

/// <summary>A number with what stands around it: whether one of the rules about numbers may take it for private.</summary>
internal ref struct NumberInText
{
    /// <summary>How far before a number the word may stand that says what it is.</summary>
    private const int Before = 64;
    private const int MostDigits = 40;

    private static readonly SearchValues<string> OfAccounts = SearchValues.Create(
        ["account", "sort", "iban", "routing", "transit", "aba", "rtn", "tel", "phone", "mobile", "fax", "cell", "call", "ring", "text"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OfPlates = SearchValues.Create(["plate", "registration", "rego", "kennzeichen"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OfStreets = SearchValues.Create(
        [
            "straße", "strasse", "str.", "weg", "gasse", "allee", "platz", "straat", "laan", "gracht", "kade", "rue ", "avenue ", "boulevard ", "place ", "chemin ",
            "impasse ", "allée ", "quai ", "calle ", "avenida ", "via ", "viale ", "piazza ", "rua ",
        ],
        StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<byte> text;
    private int first;
    private int digits;
    private bool isSmall;

    /// <summary>Behind the last digit of the groups that stand together.</summary>
    public int End { get; private set; }

    public readonly bool MayBePrivate => MayBePhoneOrCard() || MayBeAccountOrPlate() || MayBeAddress();

    public static NumberInText At(ReadOnlySpan<byte> text, int first)
    {
        var number = new NumberInText { text = text, first = first, End = first };
        number.Read();
        return number;
    }

    private void Read()
    {
        var groups = 0;
        while (true)
        {
            while (End < text.Length && char.IsAsciiDigit((char)text[End]))
            {
                End++;
                digits++;
            }

            groups++;
            var gap = Gap(text[End..]);
            if (gap == 0)
                break;

            End += gap;
        }

        isSmall = groups == 1 && digits <= 5;
    }

    /// <summary>One sign between two groups, or a bracket with a space or a hyphen.</summary>
    private static int Gap(ReadOnlySpan<byte> rest)
    {
        var gap = rest is [(byte)')', (byte)' ' or (byte)'-', ..] or [(byte)' ', (byte)'(', ..] ? 2
            : rest is [(byte)' ' or (byte)'-' or (byte)'.' or (byte)')' or (byte)'/', ..] ? 1
            : rest.Length;
        return gap < rest.Length && char.IsAsciiDigit((char)rest[gap]) ? gap : 0;
    }

    private readonly bool MayBePhoneOrCard()
    {
        if (digits is < PhoneNumber.FewestDigits or > MostDigits)
            return false;

        // A card may be a part of what is written with other signs.
        if (digits >= CardNumber.FewestDigits)
            return true;

        var start = first;
        while (start > 0 && first - start < 2 && text[start - 1] is (byte)'+' or (byte)'(')
            start--;

        Span<char> found = stackalloc char[End - start];
        Encoding.ASCII.GetChars(text[start..End], found);
        return PhoneNumber.Is(found);
    }

    private readonly bool MayBeAccountOrPlate()
    {
        // GB29 NWBK …, AB12 CDE
        if (first >= 2 && char.IsAsciiLetter((char)text[first - 1]) && char.IsAsciiLetter((char)text[first - 2]) && (first == 2 || !char.IsAsciiLetter((char)text[first - 3])))
            return true;

        // The words before it are only read where the number itself is of that kind: years, ages and hours are not.
        var isOfPlate = HasCapitals();
        if (!isOfPlate && digits < 6)
            return false;

        Span<char> words = stackalloc char[Before];
        var before = WordsBefore(words);
        return (isOfPlate && before.ContainsAny(OfPlates)) || (digits >= 6 && before.ContainsAny(OfAccounts));
    }

    /// <summary>B-MW 1234, 7ABC123, 123 ABC</summary>
    private readonly bool HasCapitals()
    {
        var rest = text[End..];
        return (first > 0 && IsCapital(text[first - 1])) || (first > 1 && IsCapital(text[first - 2]))
            || rest is [_, _, ..] && (IsCapital(rest[0]) || (rest.Length > 2 && IsCapital(rest[1]) && IsCapital(rest[2])));
    }

    public static bool IsCapital(byte b) => b >= 0x80 || char.IsAsciiLetterUpper((char)b);

    private readonly bool MayBeAddress() => (digits is >= 4 and <= 9 && EndsInPlace()) || (isSmall && StreetNames.Follow(text[End..]));

    /// <summary>Hauptstraße 12, 10115 Berlin: a postcode and a name behind a street's.</summary>
    private readonly bool EndsInPlace()
    {
        if (text[End..] is not [(byte)' ' or (byte)'-', var next, ..] || !(IsCapital(next) || char.IsAsciiDigit((char)next)))
            return false;

        Span<char> words = stackalloc char[Before];
        return WordsBefore(words).ContainsAny(OfStreets);
    }

    private readonly ReadOnlySpan<char> WordsBefore(Span<char> words)
    {
        var before = text[Math.Max(0, first - Before)..first];
        System.Text.Unicode.Utf8.ToUtf16(before, words, out _, out var written);
        return words[..written];
    }
}
