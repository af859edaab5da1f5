using System.Text;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>Strangers' words in a Markdown file that a forge shows: text and nothing else, no markup, no link, no mention of anybody.</summary>
internal static class MarkdownText
{
    // What CommonMark and its extensions read as marks (CommonMark 0.31, section 2.4).
    private const string Marks = "\\`*_{}[]()<>#+-!|~&:$^=";

    public static string Inert(string text) => Write(text, isForeign: true);

    /// <summary>Our own words and paths, which may hold marks but mean no harm.</summary>
    public static string Literal(string text) => Write(text, isForeign: false);

    private static string Write(string text, bool isForeign)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var (index, word) in SafeText.For(text).Split(' ').Index())
        {
            if (index > 0)
                safe.Append(' ');

            if (IsAddress(word))
                AppendAddress(safe, word, isForeign);
            else
                AppendWords(safe, word, isForeign);
        }

        return safe.ToString();
    }

    // Editors copy addresses out of a report into a file: as code they stay to the letter, and are no links.
    private static bool IsAddress(string word) =>
        (word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal)) && !word.AsSpan().ContainsAny('`', '|', '\\');

    private static void AppendAddress(StringBuilder safe, string word, bool isForeign)
    {
        var address = word.TrimEnd('.', ',', ';', ':', ')', '"');
        safe.Append('`').Append(address).Append('`');
        AppendWords(safe, word[address.Length..], isForeign);
    }

    private static void AppendWords(StringBuilder safe, string text, bool isForeign)
    {
        foreach (var c in text)
        {
            if (Marks.Contains(c, StringComparison.Ordinal))
                safe.Append('\\');

            safe.Append(c);

            // Forges turn @name into a mention and www.x.y into a link even where the mark is escaped: nothing may follow it directly.
            if (isForeign && c is ('@' or '.'))
                safe.Append('\u2060');
        }
    }
}
