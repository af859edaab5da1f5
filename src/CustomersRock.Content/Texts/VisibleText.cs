using System.Globalization;
using System.Text;

namespace CustomersRock.Content.Texts;

/// <summary>Text of strangers without what cannot be seen.</summary>
public static class VisibleText
{
    private const string Ellipsis = "…";

    /// <summary>One line: white space of all kinds is one space, invisible characters are gone. Null where nothing can be seen.</summary>
    /// <param name="longest">In UTF-16 units; what is longer is cut at a word, with an ellipsis.</param>
    public static string? Line(string? text, int longest)
    {
        if (text is null)
            return null;

        var line = new StringBuilder(Math.Min(text.Length, longest + 1));
        AppendTo(line, text, longest + 1);
        var isSeen = false;
        foreach (var chunk in line.GetChunks())
            isSeen |= chunk.Span.ContainsAnyExcept(" \u200C\u200D");

        return isSeen ? Shortened(line.ToString().TrimEnd(), longest) : null;
    }

    /// <summary>The same without a limit; empty where nothing can be seen.</summary>
    public static string Whole(string text) => Line(text, Math.Max(text.Length, 1)) ?? "";

    /// <summary>Adds text to a line of which the last character decides whether a space is due.</summary>
    public static void AppendTo(StringBuilder line, ReadOnlySpan<char> text, int longest)
    {
        while (!text.IsEmpty && line.Length < longest)
        {
            var plain = text.IndexOfAnyExceptInRange('!', '~');
            var run = text[..Math.Min(plain < 0 ? text.Length : plain, longest - line.Length)];
            line.Append(run);
            text = text[run.Length..];
            if (run.Length == plain)
                text = text[AppendOne(line, text)..];
        }
    }

    /// <summary>How many characters were taken.</summary>
    private static int AppendOne(StringBuilder line, ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var consumed);
        if (IsSpace(rune))
            AppendSpace(line);
        else if (!IsInvisible(rune))
            line.Append(text[..consumed]);

        return consumed;
    }

    private static void AppendSpace(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] is not (' ' or '\n'))
            line.Append(' ');
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value == 0;

    /// <summary>Controls, marks of writing direction (they let "gnp.exe" read as "exe.png", and reach beyond the title), soft hyphens, what has no width, and what a broken
    /// surrogate turns into. The joiners U+200C and U+200D stay: Persian, Hindi and emoji are written with them.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        0x200C or 0x200D => false,
        0xFFFD => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
    };

    private static string Shortened(string line, int longest)
    {
        if (line.Length <= longest)
            return line;

        var end = line.LastIndexOf(' ', longest - 1);
        if (end < longest / 2)
            end = char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1;

        return string.Concat(line.AsSpan(0, end), Ellipsis);
    }
}
