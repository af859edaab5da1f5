namespace CustomersRock.Content.Checks.Wording;

/// <summary>Digits that are a telephone number: with a country's code, an area's code in brackets or with a leading 0, or in the groups of North America.</summary>
internal static class PhoneNumber
{
    /// <summary>Shorter ones are not told from years, sums and house numbers; longer than 15 there are none (ITU-T E.164).</summary>
    public const int FewestDigits = 8;
    private const int MostDigits = 15;

    /// <param name="found">Digits with single signs between them, and at most <c>+(</c> in front.</param>
    public static bool Is(ReadOnlySpan<char> found)
    {
        var groups = DigitGroups.Of(found);
        if (groups.Count > DigitGroups.Most || groups.Digits is < FewestDigits or > MostDigits)
            return false;

        if (found[0] == '+' || found.StartsWith("(+"))
            return true;

        if (found[0] == '(')
            return groups.Digits >= 9 && groups.Count >= 2;

        if (IsNorthAmerican(groups, 0) || (groups[0] == 1 && IsNorthAmerican(groups, 1)))
            return true;

        return found[0] == '0' && groups.Digits is >= 9 and <= 11 && (groups.Count == 1 || groups[0] is >= 3 and <= 6 || IsInPairs(groups));
    }

    private static bool IsNorthAmerican(DigitGroups groups, int from) =>
        groups.Count == from + 3 && groups[from] == 3 && groups[from + 1] == 3 && groups[from + 2] == 4;

    /// <summary>As in France: 06 12 34 56 78.</summary>
    private static bool IsInPairs(DigitGroups groups)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i] != 2)
                return false;
        }

        return groups.Count == 5;
    }
}
