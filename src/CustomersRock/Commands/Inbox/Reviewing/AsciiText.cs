using System.Globalization;
using System.Text;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>For terminals that know no UTF-8: there each letter of ours would be two or three of theirs, and move the rest of the row.</summary>
internal static class AsciiText
{
    /// <summary>As many columns as before: a letter that ASCII does not have is a question mark, or two where it is wide.</summary>
    public static string For(string text)
    {
        if (Ascii.IsValid(text))
            return text;

        var plain = new StringBuilder(text.Length);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            plain.Append(element is [>= ' ' and <= '~'] ? element : Alike(element) ?? new string('?', PhraseLines.Width(element)));
        }

        return plain.ToString();
    }

    private static string? Alike(string element) => element switch
    {
        "\u2018" or "\u2019" => "'",
        "\u201C" or "\u201D" or "\u201E" => "\"",
        "\u2013" or "\u2014" or "\u2010" or "\u2011" => "-",
        "\u2026" => ".",
        "\u00A0" => " ",
        _ => null,
    };
}
