using System.Globalization;
using System.Text;

namespace CustomersRock.Content.Texts;

/// <summary>A text as Markdown that shows these letters and nothing else: no markup, no link, no HTML. For one line, at its beginning or within it.</summary>
/// <remarks>Quotation marks and apostrophes are left to the typography of the page, as in every other text.</remarks>
public static class MarkdownValue
{
    // CommonMark 0.31, section 2.4; | begins a table, and ^ a footnote only after a bracket.
    private const string Marks = "\\`*_[]|>";

    // Marks of headings, lists and fences: they say something at the beginning of a line alone.
    private const string MarksAtStart = "#+-=~:";

    /// <param name="text">Plain; white space of all kinds becomes a space, what cannot be seen is left out.</param>
    public static string Of(string text)
    {
        var line = VisibleText.Whole(text);
        var written = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
            Append(written, line, i);

        return written.ToString();
    }

    /// <summary>An address as the target of a link: between round brackets it ends where it should.</summary>
    public static string Address(string url)
    {
        var written = new StringBuilder(url.Length + 8);
        foreach (var rune in url.EnumerateRunes())
        {
            if (IsForeign(rune))
                written.Append(Uri.EscapeDataString(rune.ToString()));
            else if (rune.Value is '(' or ')')
                written.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '&' && url.Contains(';', StringComparison.Ordinal))
                written.Append("&amp;");
            else
                written.Append(rune.ToString());
        }

        return written.ToString();
    }

    /// <summary>What stands in no address (RFC 3986, section 2), but for letters that can be seen.</summary>
    private static bool IsForeign(Rune rune) =>
        rune.Value is '<' or '>' or '"' or '\\' or '`' or '{' or '|' or '}' or '^'
        || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static void Append(StringBuilder written, string line, int i)
    {
        var c = line[i];
        if (c == '<')
        {
            written.Append("&lt;");
            return;
        }

        if (Marks.Contains(c, StringComparison.Ordinal) || (i == 0 && MarksAtStart.Contains(c, StringComparison.Ordinal)) || IsEntity(line, i) || IsNumber(line, i) || IsTypography(line, i))
            written.Append('\\');

        written.Append(c);
    }

    /// <summary><c>&amp;copy;</c> would be ©.</summary>
    private static bool IsEntity(string line, int i) => line[i] == '&' && i + 1 < line.Length && (char.IsAsciiLetterOrDigit(line[i + 1]) || line[i + 1] == '#');

    /// <summary><c>1.</c> and <c>1)</c> begin lists.</summary>
    private static bool IsNumber(string line, int i) => line[i] is '.' or ')' && i > 0 && !line.AsSpan(0, i).ContainsAnyExceptInRange('0', '9');

    /// <summary>Two hyphens, dots or apostrophes would become one sign.</summary>
    private static bool IsTypography(string line, int i) =>
        line[i] is '-' or '.' or '\'' && ((i > 0 && line[i - 1] == line[i]) || (i + 1 < line.Length && line[i + 1] == line[i]));
}
