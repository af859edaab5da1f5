using System.Globalization;
using System.Text;

namespace CustomersRock.Terminal;

/// <summary>Texts and file names come from strangers: a terminal must not obey them, and a reader must see them in the order in which they are.</summary>
internal static class SafeText
{
    /// <summary>The text on one line, with control characters, line ends and marks that turn the direction of writing spelt out (<c>\u{1B}</c>).</summary>
    public static string For(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~')
                return Spell(text);
        }

        return text;
    }

    private static string Spell(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)text[i]:X}}}");
                continue;
            }

            i += rune.Utf16SequenceLength - 1;
            if (IsDangerous(rune))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
            else
                safe.Append(rune.ToString());
        }

        return safe.ToString();
    }

    // Format characters hold the bidirectional overrides of "Trojan Source" (CVE-2021-42574); the joiners that scripts and emoji need stay.
    private static bool IsDangerous(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0xAD or (>= 0xE0020 and <= 0xE007F)),
        _ => false,
    };
}
