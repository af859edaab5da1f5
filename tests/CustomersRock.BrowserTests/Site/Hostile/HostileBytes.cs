using System.Text;

namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>Stories that are hostile by their encoding or their size.</summary>
internal static class HostileBytes
{
    public static IEnumerable<(string Name, Func<string, byte[]> Bytes)> All =>
    [
        ("byte order mark", text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]),
        ("two byte order marks", text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]),
        ("utf-16", text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]),
        ("utf-16, big end first, no mark", Encoding.BigEndianUnicode.GetBytes),
        ("utf-32", text => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)]),
        ("latin-1", text => Encoding.Latin1.GetBytes(text + "\u00E9t\u00E9\n")),
        ("overlong less-than", text => [.. Encoding.UTF8.GetBytes(text), 0xC0, 0xBC, .. "script>"u8]),
        ("lone continuation", text => [.. Encoding.UTF8.GetBytes(text), 0x80, 0xBF]),
        ("half a character at the end", text => [.. Encoding.UTF8.GetBytes(text), 0xF0, 0x9F]),
        ("surrogates in utf-8", text => [.. Encoding.UTF8.GetBytes(text), 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
        ("beyond unicode", text => [.. Encoding.UTF8.GetBytes(text), 0xF4, 0x90, 0x80, 0x80]),
        ("nul", text => Encoding.UTF8.GetBytes(text + "a\0b <scr\0ipt>alert(1)</script>\n")),
        ("controls", text => Encoding.UTF8.GetBytes(text + "bell \a, back \b, escape \u001B[2J\u001B]0;x\a, delete \u007F\n")),
        ("c1 controls", text => Encoding.UTF8.GetBytes(text + "next \u0085, command \u009B31m\n")),
        ("separators", text => Encoding.UTF8.GetBytes(text + "line \u2028 and paragraph \u2029\n")),
        ("not characters", text => Encoding.UTF8.GetBytes(text + "\uFFFE \uFFFF \uFDD0 \U0010FFFF\n")),
        ("carriage returns alone", text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r"))),
        ("line ends of all kinds", text => Encoding.UTF8.GetBytes(text.Replace("\n\n", "\r\n\n\r", StringComparison.Ordinal))),
        ("tags of language", text => Encoding.UTF8.GetBytes(text + "\U000E0001\U000E0068\U000E0069 hidden letters\n")),
        ("stacked marks", text => Encoding.UTF8.GetBytes(text + "Z" + string.Concat(Enumerable.Repeat("\u0337\u0354\u035D", 2000)) + "\n")),
        ("embeddings without end", text => Encoding.UTF8.GetBytes(text + string.Concat(Enumerable.Repeat("\u202E\u202B\u2067", 3000)) + "turned\n")),
        ("nothing", _ => []),
        ("front matter never closed", text => Encoding.UTF8.GetBytes(text.Replace("---\nThe", "The", StringComparison.Ordinal))),
        ("256 KiB of words", text => Long(text, "word ", 250)),
        ("more than 256 KiB", text => Long(text, "word ", 300)),
        ("one long word", text => Long(text, "x", 200)),
        ("brackets", text => Long(text, "[", 60)),
        ("brackets and parentheses", text => Long(text, "[x](", 60)),
        ("pictures", text => Long(text, "![x](a.jpg) ", 60)),
        ("emphasis", text => Long(text, "*a **b ", 60)),
        ("backticks", text => Long(text, "` `` ``` ", 60)),
        ("quotes in quotes", text => Long(text, "> ", 4)),
        ("lists in lists", text => Long(text, "- ", 4)),
        ("tags in tags", text => Long(text, "<b>", 20)),
        ("blocks in blocks", text => Long(text, "<details>\n\n", 20)),
        ("less-thans", text => Long(text, "<a ", 60)),
        ("ampersands", text => Long(text, "&amp", 60)),
        ("pipes", text => Long(text, "|a\n", 60)),
        ("table", text => Long(text, "|a|b|\n|-|-|\n", 40)),
        ("footnotes", text => Long(text, "[^1] ", 60)),
        ("references", text => Long(text, "[a]: /about/\n[a]\n\n", 60)),
        ("headings", text => Long(text, "## Same\n\n", 60)),
        ("autolinks", text => Long(text, "<https://a.example/> ", 60)),
        ("comments", text => Long(text, "<!-- ", 60)),
        ("templates", text => Long(text, "{% for i in (1..9) %}{{ i }}", 60)),
        ("long title", text => Encoding.UTF8.GetBytes(text.Replace("Title: ", "Title: " + new string('M', 20_000) + " ", StringComparison.Ordinal))),
        ("long description", text => Encoding.UTF8.GetBytes(text.Replace("Description: ", "Description: " + string.Concat(Enumerable.Repeat("word ", 8000)), StringComparison.Ordinal))),
        ("many keys", text => Encoding.UTF8.GetBytes(text.Replace("Author:", string.Concat(Enumerable.Range(0, 3000).Select(i => string.Create(null, $"k{i}: v\n"))) + "Author:", StringComparison.Ordinal))),
        ("many companies", text => Encoding.UTF8.GetBytes(text.Replace("Author:", "Companies: [" + string.Join(", ", Enumerable.Range(0, 40).Select(i => string.Create(null, $"Firm {i}"))) + "]\nAuthor:", StringComparison.Ordinal))),
    ];

    private static byte[] Long(string text, string piece, int kilobytes) =>
        Encoding.UTF8.GetBytes(text + string.Concat(Enumerable.Repeat(piece, kilobytes * 1024 / piece.Length)) + "\n");
}
