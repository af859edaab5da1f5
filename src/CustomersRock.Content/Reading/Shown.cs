using System.Globalization;
using System.Text;

namespace CustomersRock.Content.Reading;

/// <summary>Strangers' text inside our messages: short, on one line, and unable to steer a terminal or turn the direction of writing.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string Quoted(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, Longest) + 4).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > Longest)
                return shown.Append("…\"").ToString();

            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                shown.Append('\uFFFD');
            else
                shown.Append(rune.ToString());
        }

        return shown.Append('"').ToString();
    }
}
