using System.Globalization;
using System.Text;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Site.Search;

/// <summary>Letters as the search compares them: lower case, without accents. <c>theme/assets/search.js</c> folds what is typed in the same way; a test compares the two letter by letter.</summary>
internal static class Folding
{
    /// <summary>The character stands between words.</summary>
    public const int Parts = -1;

    /// <summary>Most bytes that one character becomes.</summary>
    public const int Longest = 4;

    /// <summary>In <see cref="Ascii"/>: the character stands between words.</summary>
    public const byte EndsWord = 0;

    /// <summary>In <see cref="Ascii"/>: the character leaves the word as it is.</summary>
    public const byte Joins = 1;

    /// <summary>Letter and its plain form, in turns: what NFD without its marks makes of Greek and Cyrillic letters, and the final sigma.</summary>
    private const string GreekAndCyrillic =
        "άαέεήηίιϊιΐιόούυϋυΰυώωςσ" + "ёейиїіўуѓгќкѐеѝи";

    /// <summary>The folded letter of each ASCII character, or one of the two above.</summary>
    public static byte[] Ascii { get; } = MakeAscii();

    /// <summary>Writes the folded character as UTF-8 and tells how many bytes; 0 where it leaves the word as it is, <see cref="Parts"/> where it ends it.</summary>
    public static int Fold(Rune rune, Span<byte> to)
    {
        if (rune.IsAscii)
        {
            to[0] = Ascii[rune.Value];
            return to[0] switch { EndsWord => Parts, Joins => 0, _ => 1 };
        }

        if (IsJoiner(rune.Value))
            return 0;

        return IsOfWord(rune) ? Plain(Rune.ToLowerInvariant(rune), to) : Parts;
    }

    /// <summary>Accents that stand alone, apostrophes inside words ("driver's"), and what nobody sees.</summary>
    private static bool IsJoiner(int value) =>
        value is (>= 0x300 and <= 0x36F) or 0x2019 or 0x2BC or 0xAD or 0x200C or 0x200D or 0x2060 or 0xFEFF;

    private static bool IsOfWord(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int Plain(Rune lower, Span<byte> to)
    {
        if (LatinLetters.Spelt(lower.Value) is { } spelt)
            return Encoding.ASCII.GetBytes(spelt, to);

        var one = LatinLetters.WithoutAccent(lower.Value) ?? OfOtherScript(lower.Value);
        return (one is { } plain ? new Rune(plain) : lower).EncodeToUtf8(to);
    }

    private static char? OfOtherScript(int value)
    {
        if (value is < 0x386 or > 0x45F)
            return null;

        for (var i = 0; i < GreekAndCyrillic.Length; i += 2)
        {
            if (GreekAndCyrillic[i] == value)
                return GreekAndCyrillic[i + 1];
        }

        return null;
    }

    private static byte[] MakeAscii()
    {
        var table = new byte[128];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.IsAsciiLetterOrDigit((char)c) ? (byte)char.ToLowerInvariant((char)c) : c == '\'' ? Joins : EndsWord;

        return table;
    }
}
