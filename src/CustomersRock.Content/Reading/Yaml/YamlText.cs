using System.Buffers;
using System.Text;

namespace CustomersRock.Content.Reading.Yaml;

/// <summary>Writes a text so that YAML reads the same text back: plain where it can be, else in double quotes.</summary>
internal static class YamlText
{
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`~=<");

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\u0085\u2028\u2029\ufeff");

    public static string Quoted(string text) => IsPlain(text) ? text : InDoubleQuotes(text);

    public static string InDoubleQuotes(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\x7f' or '\x85' or '\u2028' or '\u2029' or '\ufeff' => quoted.Append("\\u").Append(((int)c).ToString("x4", null)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || Indicators.Contains(text[0]))
            return false;

        return !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text[^1] != ':'
            && !text.AsSpan().ContainsAny(Breaks) && !text.Any(char.IsControl) && text is not ("null" or "Null" or "NULL");
    }
}
