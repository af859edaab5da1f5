using System.Text;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>Text as it is compared: small letters without accents, one space between words, one kind of apostrophe and of hyphen.</summary>
internal static class FoldedText
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            // Most text is small ASCII letters, which stay as they are.
            var plain = text.AsSpan(at).IndexOfAnyExceptInRange('!', '~');
            var end = plain < 0 ? text.Length : at + plain;
            AppendLower(folded, text.AsSpan(at, end - at));
            at = end;
            if (at == text.Length)
                break;

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var consumed);
            Append(folded, rune);
            at += consumed;
        }

        return folded.ToString();
    }

    private static void AppendLower(StringBuilder folded, ReadOnlySpan<char> ascii)
    {
        Span<char> lower = stackalloc char[128];
        while (!ascii.IsEmpty)
        {
            var part = ascii[..Math.Min(ascii.Length, lower.Length)];
            Ascii.ToLower(part, lower, out var written);
            for (var i = lower[..written].IndexOf('`'); i >= 0; i = lower[..written].IndexOf('`'))
                lower[i] = '\'';

            folded.Append(lower[..written]);
            ascii = ascii[part.Length..];
        }
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.Value <= ' ' || Rune.IsWhiteSpace(rune))
            AppendSpace(folded);
        else if (LatinLetters.WithoutAccent(rune.Value) is { } plain)
            folded.Append(plain);
        else if (Spelt(rune.Value) is { } spelt)
            folded.Append(spelt);
        else
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length == 0 || folded[^1] != ' ')
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
