namespace CustomersRock.Content.Checks.Wording;

/// <summary>Whether a text is English, by the small words that no English text does without.</summary>
internal static class EnglishText
{
    /// <summary>Prose has 25 to 35, advertisements 15 to 20; of 374 texts in 20 other languages none had 12.</summary>
    private const int FewestPercent = 12;

    public static bool Is(ReadOnlySpan<char> text)
    {
        var known = WordingRules.Instance.EnglishWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, small) = (0, 0);
        while (!text.IsEmpty)
        {
            var length = 0;
            while (length < text.Length && char.IsLetter(text[length]))
                length++;

            if (length > 0)
                words++;

            if (length is > 1 and < 6 && known.Contains(text[..length]))
                small++;

            text = text[Math.Min(length + 1, text.Length)..];
        }

        return words > 0 && small * 100 >= words * FewestPercent;
    }
}
