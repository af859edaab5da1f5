namespace CustomersRock.Content.Checks.Wording;

/// <summary>How many digits stand together, one group after the other: 3, 3, 4 in <c>415-555-2671</c>.</summary>
internal ref struct DigitGroups
{
    public const int Most = 8;

    private Sizes sizes;

    /// <summary>Of all groups, also of those above <see cref="Most"/>.</summary>
    public int Count { get; private set; }
    public int Digits { get; private set; }
    public readonly int this[int group] => sizes[group];

    public static DigitGroups Of(ReadOnlySpan<char> text)
    {
        var groups = new DigitGroups();
        var isIn = false;
        foreach (var c in text)
        {
            var isDigit = char.IsAsciiDigit(c);
            if (isDigit && !isIn)
                groups.Count++;

            if (isDigit && groups.Count <= Most)
                groups.sizes[groups.Count - 1]++;

            groups.Digits += isDigit ? 1 : 0;
            isIn = isDigit;
        }

        return groups;
    }

    [System.Runtime.CompilerServices.InlineArray(Most)]
    private struct Sizes
    {
        private int first;
    }
}
