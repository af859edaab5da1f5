using AngleSharp.Html;

namespace CustomersRock.Gathering.Feeds.Texts;

/// <summary>Character references of HTML: <c>&amp;eacute;</c>, <c>&amp;#8211;</c>, <c>&amp;#x2019;</c>.</summary>
internal static class NamedCharacters
{
    private const int LongestName = 32;

    // HTML, section 13.2.5.80: numbers of the C1 controls mean windows-1252.
    private const string Western = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>What the reference at <paramref name="at"/> (an ampersand) stands for, and its length; null where it is only an ampersand.</summary>
    public static string? Read(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        var rest = text[(at + 1)..];
        return rest.IsEmpty ? null : rest[0] == '#' ? Numbered(rest, out length) : Named(rest, out length);
    }

    /// <summary>Control characters of the C1 range as what their writer meant: windows-1252.</summary>
    public static char Mend(char c) => c is >= '\u0080' and <= '\u009F' ? Western[c - 0x80] : c;

    /// <summary>By its name without ampersand and semicolon; null where HTML has none of that name.</summary>
    public static string? ByName(string name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u00A0",
        _ => HtmlEntityProvider.Resolver.GetSymbol(name + ";"),
    };

    private static string? Named(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        var end = 0;
        while (end < rest.Length && end < LongestName && char.IsAsciiLetterOrDigit(rest[end]))
            end++;

        if (end == 0)
            return null;

        var name = rest[..end].ToString();
        if (end < rest.Length && rest[end] == ';')
        {
            length = end + 2;
            return ByName(name);
        }

        // Without its semicolon only the old names count, and only where no letter follows ("&copy 2024").
        length = end + 1;
        return HtmlEntityProvider.Resolver.GetSymbol(name);
    }

    private static string? Numbered(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        var isHex = rest.Length > 1 && rest[1] is 'x' or 'X';
        var start = isHex ? 2 : 1;
        var end = start;
        var code = 0;
        for (; end < rest.Length && (isHex ? char.IsAsciiHexDigit(rest[end]) : char.IsAsciiDigit(rest[end])); end++)
            code = Math.Min(0x110000, (code * (isHex ? 16 : 10)) + Uri.FromHex(rest[end]));

        if (end == start)
            return null;

        length = end + 1 + (end < rest.Length && rest[end] == ';' ? 1 : 0);
        return code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : code < 0x100 ? Mend((char)code).ToString() : char.ConvertFromUtf32(code);
    }
}
