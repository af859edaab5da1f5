using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CustomersRock.Site.Cards;

/// <summary>A stranger's words made fit for a card: one paragraph of letters that the fonts have, set in one face where one has them all.</summary>
/// <param name="Text">Plain, not escaped.</param>
/// <param name="Font">What to set it in.</param>
internal sealed record CardText(string Text, FontFile Font)
{
    /// <summary>Vietnamese puts two marks on a letter; towers of them would climb out of the box.</summary>
    private const int MostMarks = 2;

    /// <summary>Null where nothing is left that could be shown.</summary>
    /// <param name="written">Anything.</param>
    /// <param name="fonts">The box's, the preferred one first.</param>
    public static CardText? Of(string? written, ImmutableArray<FontFile> fonts)
    {
        if (fonts.IsEmpty || Plain(written ?? "") is not { Length: > 0 } plain)
            return null;

        if (fonts.FirstOrDefault(f => plain.All(f.Coverage.Has)) is { } whole)
            return new CardText(plain, whole);

        // The library looks for a letter that the first font lacks in the others.
        var shown = Collapsed(plain.Where(c => fonts.Any(f => f.Coverage.Has(c)))).Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal);
        return shown.Any(char.IsLetterOrDigit) && IsMostOf(shown, plain) ? new CardText(shown, fonts[0]) : null;
    }

    /// <summary>A title of which only the figures and stops could be shown says less than none.</summary>
    private static bool IsMostOf(string shown, string plain) => 2 * shown.Count(char.IsLetterOrDigit) >= plain.Count(char.IsLetterOrDigit);

    private static string Plain(string written)
    {
        var text = written.Length > CardRecipe.LongestText ? written[..CardRecipe.LongestText] + "…" : written;
        var plain = new StringBuilder(text.Length);
        var marks = MostMarks;
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark)
            {
                if (++marks <= MostMarks)
                    plain.Append(c);

                continue;
            }

            marks = char.IsWhiteSpace(c) ? MostMarks : 0;
            plain.Append(IsSpace(c) ? ' ' : c);
        }

        return Collapsed(plain.ToString().Where(IsVisible));
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    // Cf: zero-width characters, and those that turn the direction of what follows. Surrogates stay: they count as letters that no font has.
    private static bool IsVisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse);

    private static string Collapsed(IEnumerable<char> characters) =>
        string.Join(' ', string.Concat(characters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
