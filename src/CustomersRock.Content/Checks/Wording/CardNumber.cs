using System.Globalization;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>Digits that are the number of a payment card.</summary>
internal static class CardNumber
{
    public const int FewestDigits = 13;
    private const int MostDigits = 19;

    /// <param name="found">Digits with single spaces or hyphens between them.</param>
    public static bool Is(ReadOnlySpan<char> found)
    {
        var groups = DigitGroups.Of(found);
        if (groups.Digits is < FewestDigits or > MostDigits || (groups.Count != 1 && (groups[0] != 4 || groups.Count is < 3 or > 5)))
            return false;

        Span<char> digits = stackalloc char[MostDigits];
        var count = 0;
        foreach (var c in found)
        {
            if (char.IsAsciiDigit(c))
                digits[count++] = c;
        }

        return IsGivenOut(digits[..count]) && PassesLuhn(digits[..count]);
    }

    /// <summary>Beginnings and lengths of Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay and Maestro: numbers of parcels, books and telephones (IMEI) pass the check digit, too.</summary>
    private static bool IsGivenOut(ReadOnlySpan<char> digits)
    {
        var four = int.Parse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture);
        return (four / 100, four) switch
        {
            ( >= 40 and <= 49, _) => digits.Length is 13 or 16 or 19,
            ( >= 51 and <= 55, _) or (_, >= 2221 and <= 2720) => digits.Length == 16,
            (34 or 37, _) => digits.Length == 15,
            (36 or 38, _) or (_, >= 3000 and <= 3059) => digits.Length == 14,
            (65, _) or (_, 6011 or (>= 6440 and <= 6499) or (>= 3528 and <= 3589)) => digits.Length == 16,
            (62, _) => digits.Length >= 16,
            (_, 5018 or 5020 or 5038 or 6304 or 6759 or 6761 or 6762 or 6763) => true,
            _ => false,
        };
    }

    /// <summary>ISO/IEC 7812-1, annex B.</summary>
    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }

        return sum % 10 == 0;
    }
}
