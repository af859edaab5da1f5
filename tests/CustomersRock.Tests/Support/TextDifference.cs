using System.Globalization;
using System.Text;

namespace CustomersRock.Tests.Support;

/// <summary>The first place where two texts part, with its surroundings: for a person, not for <c>patch</c>.</summary>
internal static class TextDifference
{
    private const int Context = 2;
    private const int MostLines = 15;
    private const int Window = 120;

    public static string Between(string expected, string received)
    {
        string[] old = expected.Split('\n'), now = received.Split('\n');
        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var most = Math.Min(old.Length, now.Length) - start;
        var tail = old.Reverse().Zip(now.Reverse()).Take(most).TakeWhile(pair => pair.First == pair.Second).Count();
        var column = FirstDifference(old.ElementAtOrDefault(start) ?? "", now.ElementAtOrDefault(start) ?? "");

        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"line {start + 1}, column {column + 1}");
        Append(text, ' ', old.AsSpan(Math.Max(0, start - Context)..start), column);
        Append(text, '-', old.AsSpan(start..(old.Length - tail)), column);
        Append(text, '+', now.AsSpan(start..(now.Length - tail)), column);
        Append(text, ' ', old.AsSpan((old.Length - tail)..Math.Min(old.Length, old.Length - tail + Context)), column);
        return text.ToString();
    }

    private static void Append(StringBuilder text, char mark, ReadOnlySpan<string> lines, int column)
    {
        foreach (var line in lines[..Math.Min(lines.Length, MostLines)])
            text.Append(mark).Append(' ').AppendLine(Visible(line, column));
        if (lines.Length > MostLines)
            text.AppendLine(CultureInfo.InvariantCulture, $"{mark} … {lines.Length - MostLines} more lines");
    }

    // Feeds and pages have lines of many thousand characters: only what stands around the difference is of use.
    private static string Visible(string line, int column)
    {
        var from = Math.Max(0, Math.Min(column - (Window / 2), line.Length - Window));
        var part = line.AsSpan(from, Math.Min(Window, line.Length - from));
        var shown = new StringBuilder(from > 0 ? "…" : "");
        foreach (var c in part)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u00A0' or '\uFEFF')
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                shown.Append(c);
        }

        return shown.Append(from + part.Length < line.Length ? "…" : "").ToString();
    }

    private static int FirstDifference(string expected, string received) =>
        expected.AsSpan().CommonPrefixLength(received);
}
