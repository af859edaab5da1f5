using System.Text;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>Text as it is compared: small letters without accents, one space between words, one kind of apostrophe and of hyphen.</summary>
internal static class FoldedText
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(folded, rune);

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
            AppendAscii(folded, (char)rune.Value);
        else if (Rune.IsWhiteSpace(rune))
            AppendAscii(folded, ' ');
        else if (LatinLetters.WithoutAccent(rune.Value) is { } plain)
            folded.Append(plain);
        else if (Spelt(rune.Value) is { } spelt)
            folded.Append(spelt);
        else
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
    }

    private static void AppendAscii(StringBuilder folded, char c)
    {
        if (c > ' ')
            folded.Append(char.ToLowerInvariant(c));
        else if (folded.Length == 0 || folded[^1] != ' ')
            folded.Append(' ');
    }

    /// <summary>Empty for a loose accent (a text may write é as two signs), null for what stays as it is.</summary>
    private static string? Spelt(int value) => value switch
    {
        >= 0x300 and <= 0x36F => "",
        0xAD => "",
        '’' or '‘' or '´' or '`' => "'",
        '\u2010' or '\u2011' => "-",
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ı' => "i",
        _ => null,
    };
}
