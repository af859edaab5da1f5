using System.Globalization;
using System.Text;

namespace CustomersRock.Content.Addresses;

/// <summary>The readable last part of an address.</summary>
public static class Slug
{
    /// <summary>Longest slug in characters; file systems allow 255 bytes for a name.</summary>
    public const int Longest = 100;

    /// <summary>Lower-case letters, digits and single dashes; accents are folded, letters of other scripts stay. Empty where nothing is left.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // An apostrophe inside a word joins it: "Sainsbury's" is sainsburys, as Statiq makes it.
            if (rune.Value is '\'' or '’' || IsAccent(rune))
                continue;

            if (Rune.IsLetterOrDigit(rune) || (IsMark(rune) && slug.Length > 0 && slug[^1] != '-'))
                Append(slug, Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var length = Math.Min(slug.Length, Longest);
        while (length > 0 && (slug[length - 1] == '-' || char.IsHighSurrogate(slug[length - 1])))
            length--;

        return slug.ToString(0, length);
    }

    /// <summary>True where the text may be used as a slug as it is.</summary>
    public static bool IsSlug(string text) => IsPlain(text) || (text.Length > 0 && string.Equals(From(text), text, StringComparison.Ordinal));

    /// <summary>What nearly all are, told without making another.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-')
            return false;

        var previous = '-';
        foreach (var c in text)
        {
            if (c == '-' ? previous == '-' : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
                return false;

            previous = c;
        }

        return true;
    }

    /// <summary>Combining accents of Latin, Greek and Cyrillic letters, as macOS writes file names.</summary>
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x300 and <= 0x36F;

    /// <summary>In Hindi, Thai or Arabic a mark is a vowel: without it the word is another one.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Append(StringBuilder slug, Rune rune)
    {
        if (LatinLetters.Spelt(rune.Value) is { } spelt)
            slug.Append(spelt);
        else if (LatinLetters.WithoutAccent(rune.Value) is { } plain)
            slug.Append(plain);
        else
            slug.Append(rune.ToString());
    }
}
