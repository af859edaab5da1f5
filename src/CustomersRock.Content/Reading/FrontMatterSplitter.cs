using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Yaml;
using YamlDotNet.Core;

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

        ReportUnclosed(file, start, table);
        return null;
    }

    /// <summary>Points to the line that was meant to close the block, or else to the last key.</summary>
    private static void ReportUnclosed(FileText file, int start, KeyTable table)
    {
        var text = file.Source.Text.AsSpan();
        var last = start;
        for (var line = start; line < text.Length; line = NextLine(text, LineEnd(text, line)))
        {
            var written = text[line..LineEnd(text, line)];
            if (IsNearFence(written))
            {
                const string What = "the front matter is not closed: this line is not ---";
                if (IsOfDashes(written))
                    file.Sink.AddCertain(FrontMatterRules.Unclosed, file.Source.At(line).Line, 1, What, "write three hyphens", "---");
                else
                    file.Sink.Add(FrontMatterRules.Unclosed, file.Source.At(line).Line, 1, What, "write three hyphens", "---");
                return;
            }

            if (!IsPartOfKeys(written))
                break;

            last = line;
        }

        var (number, _) = file.Source.At(last);
        file.Sink.AddCertain(FrontMatterRules.Unclosed, number, 1, "the front matter is not closed", "write a line --- below the last key",
            EndsBeyondDoubt(text, start, last, table) ? string.Concat(file.Source.Line(number), "\n---") : null);
    }

    /// <summary>Keys that we know and nothing else, an empty line, and then no key: nobody can tell it in two ways.</summary>
    private static bool EndsBeyondDoubt(ReadOnlySpan<char> text, int start, int last, KeyTable table)
    {
        var end = LineEnd(text, last);
        var below = text[NextLine(text, end)..];
        if (!below.IsWhiteSpace() && !below[..LineEnd(below, 0)].IsWhiteSpace())
            return false;

        var next = below.TrimStart("\r\n");
        return !IsKnownKey(next[..LineEnd(next, 0)], table) && (next.IsEmpty || next[0] is not (' ' or '\t')) && HoldsKnownKeys(text[start..end], table);
    }

    private static bool HoldsKnownKeys(ReadOnlySpan<char> block, KeyTable table)
    {
        // A heading of the text that follows is a remark for YAML.
        if (block.StartsWith("#") || block.IndexOf("\n#") >= 0 || block.IndexOf("\r#") >= 0)
            return false;

        var said = new DiagnosticSink("");
        try
        {
            return YamlReader.Read(block.ToString(), 0, said) is YamlMap { Entries.Count: > 1 } map && said.Count == 0 && map.Entries.TrueForAll(e => table.Find(e.Key.Text) is not null);
        }
        catch (YamlException)
        {
            return false;
        }
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
            var isMeant = column == 1 || (IsFence(firstLine) && IsKnownKey(LineBelow(trimmed), table));
            file.Sink.AddCertain(FrontMatterRules.Missing, line, column, "the front matter does not begin in the first line", "delete what stands before it",
                isMeant ? firstLine.ToString() : null, linesAbove: isMeant ? line - 1 : 0);
            return;
        }

        if (indent == 0 && IsNearFence(firstLine))
        {
            var second = NextLine(text, firstLine.Length);
            if (IsFence(text[second..LineEnd(text, second)]))
                file.Sink.Add(FrontMatterRules.Missing, 1, 1, "the front matter does not begin in the first line", firstLine.StartsWith("```") ? "delete this line, and the ``` at the end" : "delete this line");
            else if (IsOfDashes(firstLine) && IsKnownKey(LineBelow(text), table))
                file.Sink.AddCertain(FrontMatterRules.Missing, 1, 1, "the front matter does not begin with a line ---", "write three hyphens", "---");
            else
                file.Sink.Add(FrontMatterRules.Missing, 1, 1, "the front matter does not begin with a line ---", "write three hyphens", "---");
            return;
        }

        file.Sink.Add(FrontMatterRules.Missing, 1, 1, "there is no front matter", $"begin the file with a line ---, then keys such as {table.Names[0]}: and a second line ---");
    }

    /// <summary>A rule of dashes is fine in a body; dashes, known keys and dashes again are a block pasted twice.</summary>
    private static void CheckForSecond(FileText file, FrontMatterBlock block, KeyTable table)
    {
        var text = file.Source.Text.AsSpan();
        var first = block.BodyStart + text[block.BodyStart..].Length - text[block.BodyStart..].TrimStart().Length;
        for (var start = first; start < text.Length;)
        {
            if (IsFence(text[start..LineEnd(text, start)])
                && HasKnownKey(text, NextLine(text, LineEnd(text, start)), table, mustClose: start > first)
                && !IsInCode(text[first..start]))
            {
                var (line, column) = file.Source.At(start);
                file.Sink.Add(FrontMatterRules.Second, line, column, "there is a second front matter block", "keep one of the two");
                return;
            }

            var next = text[start..].IndexOf("\n---");
            start = next < 0 ? text.Length : start + next + 1;
        }
    }

    /// <summary>How to send a story is shown as a block of code, with its front matter.</summary>
    private static bool IsInCode(ReadOnlySpan<char> before) => (before.Count("\n```") + (before.StartsWith("```") ? 1 : 0)) % 2 == 1;

    /// <summary>Far from the top "Place: Leeds" below a rule may be prose; dashes that close it leave no doubt.</summary>
    private static bool HasKnownKey(ReadOnlySpan<char> text, int start, KeyTable table, bool mustClose)
    {
        if (start >= text.Length || !IsKnownKey(text[start..LineEnd(text, start)], table))
            return false;

        for (var line = start; mustClose && line < text.Length; line = NextLine(text, LineEnd(text, line)))
        {
            var written = text[line..LineEnd(text, line)];
            if (IsFence(written))
                return true;

            if (!IsPartOfKeys(written))
                return false;
        }

        return !mustClose;
    }

    /// <summary>A key, or what hangs below one.</summary>
    private static bool IsPartOfKeys(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is ' ' or '\t' or '#' || line.StartsWith("- "))
            return !line.Trim().IsEmpty;

        var length = 0;
        while (length < line.Length && char.IsAsciiLetter(line[length]))
            length++;

        return length > 0 && length < line.Length && line[length] == ':';
    }

    /// <summary>Dashes that are too few, too many, or made long by a word processor; the fence of a block of code.</summary>
    private static bool IsNearFence(ReadOnlySpan<char> line) => line.StartsWith("```") || IsOfDashes(line);

    private static bool IsOfDashes(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd();
        return trimmed.Length > 0 && trimmed.IndexOfAnyExcept('-', '\u2013', '\u2014') < 0 && !IsFence(line);
    }

    private static ReadOnlySpan<char> LineBelow(ReadOnlySpan<char> text)
    {
        var below = text[NextLine(text, LineEnd(text, 0))..];
        return below[..LineEnd(below, 0)];
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
