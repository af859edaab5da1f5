using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Reading;

/// <summary>The text of a file, and where its lines begin. Lines end with LF, CRLF or CR.</summary>
internal sealed class SourceText(string text)
{
    // A mended line is shown whole; nobody reads one that is longer, and many complaints about one endless line would fill the memory.
    private const int LongestShownLine = 1000;

    private int[]? starts;

    public string Text => text;

    public int LineCount => (starts ??= FindStarts(text)).Length;

    public (int Line, int Column) At(int offset)
    {
        starts ??= FindStarts(text);
        offset = Math.Clamp(offset, 0, text.Length);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>Where the line begins; it must be there.</summary>
    public int StartOf(int number) => (starts ??= FindStarts(text))[number - 1];

    /// <summary>The line without its end; empty where there is no such line.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        starts ??= FindStarts(text);
        if (number < 1 || number > starts.Length)
            return [];

        var end = number < starts.Length ? starts[number] : text.Length;
        return text.AsSpan(starts[number - 1], end - starts[number - 1]).TrimEnd("\r\n");
    }

    /// <summary>The line of a value as it reads with another value in its place; null where that cannot be said on one line.</summary>
    public string? LineWith(YamlScalar value, string replacement)
    {
        var line = Line(value.Line);
        var start = value.Column - 1;
        var end = value.EndColumn - 1;
        if (value.EndLine != value.Line || line.Length > LongestShownLine || start < 0 || end < start || end > line.Length)
            return null;

        var written = line[start..end];
        if (!value.IsQuoted && !written.SequenceEqual(value.Text))
            return null; // the parser saw a line that was already mended

        if (value.IsQuoted && (written.Length < 2 || written[0] != written[^1]))
            return null;

        return string.Concat(line[..start], YamlText.Quoted(replacement), line[end..]);
    }

    private static int[] FindStarts(string text)
    {
        var found = new List<int>(64) { 0 };
        for (var i = 0; ;)
        {
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0)
                return [.. found];

            i += next;
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            found.Add(i);
        }
    }
}
