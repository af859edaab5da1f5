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
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                continue;

            // An apostrophe inside a word joins it: "Sainsbury's" is sainsburys, as Statiq makes it.
            if (rune.Value is '\'' or '’')
                continue;

            if (Rune.IsLetterOrDigit(rune))
                Append(slug, rune);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var length = Math.Min(slug.Length, Longest);
        while (length > 0 && (slug[length - 1] == '-' || char.IsHighSurrogate(slug[length - 1])))
            length--;

        return slug.ToString(0, length).Normalize(NormalizationForm.FormC);
    }

    /// <summary>True where the text may be used as a slug as it is.</summary>
    public static bool IsSlug(string text) => text.Length > 0 && string.Equals(From(text), text, StringComparison.Ordinal);

    private static void Append(StringBuilder slug, Rune rune)
    {
        // Letters that no decomposition takes apart, spelt the way their own readers do.
        var folded = rune.Value switch
        {
            'ß' => "ss",
            'æ' or 'Æ' => "ae",
            'ø' or 'Ø' => "o",
            'œ' or 'Œ' => "oe",
            'ł' or 'Ł' => "l",
            'đ' or 'Đ' or 'ð' or 'Ð' => "d",
            'þ' or 'Þ' => "th",
            'ı' => "i",
            _ => null,
        };
        if (folded is not null)
            slug.Append(folded);
        else
            slug.Append(Rune.ToLowerInvariant(rune).ToString());
    }
}
