using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading;

/// <summary>Cuts a file into front matter and body. The opening line may be left out where the first line is a known key.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>Null where there is no front matter that can be read, which is told.</summary>
    public static FrontMatterBlock? Split(FileText file, KeyTable table)
    {
        var text = file.Source.Text;
        var firstEnd = LineEnd(text, 0);
        var isOpened = IsFence(text.AsSpan(0, firstEnd));
        if (!isOpened && !IsKnownKey(text.AsSpan(0, firstEnd), table))
        {
            ReportMissing(file, table);
            return null;
        }

        var start = isOpened ? NextLine(text, firstEnd) : 0;
        for (var line = start; line < text.Length; line = NextLine(text, LineEnd(text, line)))
        {
            var end = LineEnd(text, line);
            if (!IsFence(text.AsSpan(line, end - line)))
                continue;

            var block = new FrontMatterBlock(start, line, isOpened ? 1 : 0, NextLine(text, end));
            CheckForSecond(file, block, table);
            return block;
        }

        file.Sink.Add(FrontMatterRules.Unclosed, 1, 1, "the front matter is not closed", "write a line --- below the last key");
        return null;
    }

    private static void ReportMissing(FileText file, KeyTable table)
    {
        var text = file.Source.Text.AsSpan();
        var indent = text.Length - text.TrimStart().Length;
        var trimmed = text[indent..];
        var firstLine = trimmed[..LineEnd(trimmed, 0)];
        if (indent > 0 && (IsFence(firstLine) || IsKnownKey(firstLine, table)))
        {
            var (line, column) = file.Source.At(indent);
            file.Sink.Add(FrontMatterRules.Missing, line, column, "the front matter does not begin in the first line", "delete what stands before it");
            return;
        }

        file.Sink.Add(FrontMatterRules.Missing, 1, 1, "there is no front matter", $"begin the file with a line ---, then keys such as {table.Names[0]}: and a second line ---");
    }

    /// <summary>A rule of dashes is fine in a body; dashes, known keys and dashes again are a block pasted twice.</summary>
    private static void CheckForSecond(FileText file, FrontMatterBlock block, KeyTable table)
    {
        var text = file.Source.Text.AsSpan();
        var start = block.BodyStart + text[block.BodyStart..].Length - text[block.BodyStart..].TrimStart().Length;
        if (start >= text.Length || !IsFence(text[start..LineEnd(text, start)]))
            return;

        var keys = NextLine(text, LineEnd(text, start));
        if (keys >= text.Length || !IsKnownKey(text[keys..LineEnd(text, keys)], table))
            return;

        var (line, column) = file.Source.At(start);
        file.Sink.Add(FrontMatterRules.Second, line, column, "there is a second front matter block", "keep one of the two");
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.StartsWith("---") && line[3..].Trim().IsEmpty;

    private static bool IsKnownKey(ReadOnlySpan<char> line, KeyTable table)
    {
        var colon = line.IndexOf(':');
        return colon is > 0 and < 40 && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t') && table.Find(line[..colon].ToString()) is not null;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int NextLine(ReadOnlySpan<char> text, int lineEnd) =>
        lineEnd >= text.Length ? text.Length : lineEnd + (text[lineEnd..].StartsWith("\r\n") ? 2 : 1);
}
