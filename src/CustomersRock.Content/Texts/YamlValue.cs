using System.Globalization;
using System.Text;

namespace CustomersRock.Content.Texts;

/// <summary>A text as a YAML scalar: as it is where every YAML reader takes it for that text, else in double quotes.</summary>
public static class YamlValue
{
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";

    // Far narrower than YAML allows: what begins with a letter and holds only letters, digits and a few marks is text in blocks and in [lists].
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ' || Words.Contains(text, StringComparer.OrdinalIgnoreCase))
            return false;

        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or '.' or '_' or '\'' or '!' or '?' or '(' or ')' or '/' or ';' or '’'))
                return false;
        }

        return true;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                quoted.Append('\uFFFD');
                continue;
            }

            i += rune.Utf16SequenceLength - 1;
            Append(quoted, rune);
        }

        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, Rune rune)
    {
        if (rune.Value is '"' or '\\')
            quoted.Append('\\').Append((char)rune.Value);
        else if (rune.Value == '\n')
            quoted.Append("\\n");
        else if (rune.Value == '\t')
            quoted.Append("\\t");
        else if (IsPrintable(rune))
            quoted.Append(rune.ToString());
        else if (rune.IsBmp)
            quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        else
            quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
