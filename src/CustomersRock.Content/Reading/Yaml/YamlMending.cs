using CustomersRock.Content.Diagnostics.Rules;
using YamlDotNet.Core;

namespace CustomersRock.Content.Reading.Yaml;

/// <summary>Says what is wrong with a line of YAML, and makes the rest readable: by quoting its value, or by leaving its key out.</summary>
internal sealed class YamlMending(string yaml, int linesBefore, DiagnosticSink sink)
{
    // Line by line, without ends: positions of all other lines stay as they are.
    private readonly string[] lines = yaml.ReplaceLineEndings("\n").Split('\n');

    public string Text => string.Join('\n', lines);

    /// <summary>False where nothing more can be done.</summary>
    public bool Mend(YamlException fault, ref List<string>? broken)
    {
        if (PartGluedKeys())
            return true;

        var index = FaultyLine((int)fault.Start.Line - 1);
        if (index < 0)
        {
            sink.Add(FrontMatterRules.Syntax, linesBefore + Math.Clamp((int)fault.Start.Line, 1, lines.Length), 1, "this is not YAML", "write each key on its own line, as Key: value");
            return false;
        }

        if (Quoted(lines[index], out var column) is { } mended)
        {
            Tell(index, column, mended);
            lines[index] = mended;
            return true;
        }

        sink.Add(FrontMatterRules.Syntax, index + 1 + linesBefore, Column(fault, index), "this is not YAML: " + Reason(fault), "write each key on its own line, as Key: value");
        TakeOut(index, ref broken);
        return true;
    }

    /// <summary>"Title:The pear" is no key for YAML, and all that follows is a puzzle for it: so this is looked for before anything else is said.</summary>
    public bool PartGluedKeys()
    {
        var found = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var colon = GluedColon(lines[i]);
            if (colon < 0)
                continue;

            var mended = lines[i].Insert(colon + 1, " ");
            sink.AddCertain(FrontMatterRules.Syntax, i + 1 + linesBefore, colon + 2, "there is no space after the colon", "put one there", mended.Length > 1000 ? null : mended);
            lines[i] = mended;
            found = true;
        }

        return found;
    }

    private void Tell(int index, int column, string mended)
    {
        const string What = "this value needs quotes";
        const string How = "put it in double quotes";
        if (YamlRemark.May(lines[index].AsSpan(column - 1)) || GoesOn(index))
            sink.Add(FrontMatterRules.NeedsQuotes, index + 1 + linesBefore, column, What, How, mended);
        else
            sink.AddCertain(FrontMatterRules.NeedsQuotes, index + 1 + linesBefore, column, What, How, mended);
    }

    /// <summary>The next line stands further in than the key, and so may be the second line of its value.</summary>
    private bool GoesOn(int index)
    {
        var next = index + 1 < lines.Length ? lines[index + 1] : "";
        return next.Trim().Length > 0 && next.Length - next.TrimStart(' ', '\t').Length > lines[index].Length - lines[index].TrimStart(' ', '-').Length;
    }

    private static int GluedColon(string line)
    {
        var length = 0;
        while (length < line.Length && char.IsAsciiLetter(line[length]))
            length++;

        var isGlued = length > 0 && length + 1 < line.Length && line[length] == ':' && line[length + 1] is not (' ' or ':') && !line.AsSpan(length + 1).StartsWith("//");
        return isGlued ? length : -1;
    }

    /// <summary>The parser notices some faults only on the next line, or at the end.</summary>
    private int FaultyLine(int index)
    {
        index = Math.Clamp(index, 0, lines.Length - 1);
        for (var i = index; i >= 0 && i >= index - 1; i--)
        {
            if (Quoted(lines[i], out _) is not null)
                return i;
        }

        while (index >= 0 && lines[index].Trim().Length == 0)
            index--;

        return index;
    }

    /// <summary>The line with its value in quotes, if that is what it lacks.</summary>
    private static string? Quoted(string line, out int column)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var start = colon < 0 ? line.IndexOf("- ", StringComparison.Ordinal) + 2 : colon + 2;
        while (start < line.Length && line[start] == ' ')
            start++;

        column = start + 1;
        if (start < 2 || start >= line.Length || line.Length > 1000 || Parses(line))
            return null;

        var value = line[start..].TrimEnd();
        var mended = line[..start] + YamlText.InDoubleQuotes(Unquoted(value));
        return Parses(mended) ? mended : null;
    }

    /// <summary>What was meant to stand in quotes: those of a word processor count, and one that was forgotten.</summary>
    private static string Unquoted(string value)
    {
        if (CurlyQuotes.Inside(value) is { } inside)
            return inside;

        if (value[0] is not ('"' or '\''))
            return value;

        return value.Length > 2 && value[^1] == value[0] ? value[1..^1] : value.IndexOf(value[0], 1) < 0 ? value[1..] : value;
    }

    private static bool Parses(string line)
    {
        try
        {
            YamlReader.Read(line, 0, new DiagnosticSink(""));
            return true;
        }
        catch (YamlException)
        {
            return false;
        }
    }

    private int Column(YamlException fault, int index) =>
        (int)fault.Start.Line - 1 == index ? Math.Clamp((int)fault.Start.Column, 1, lines[index].Length + 1) : 1;

    private static string Reason(YamlException fault) => Shown.Quoted(fault.Message.TrimEnd('.'))[1..^1];

    /// <summary>Blanks the key that the line belongs to, with all that hangs below it.</summary>
    private void TakeOut(int index, ref List<string>? broken)
    {
        var first = index;
        while (first > 0 && !IsKeyLine(lines[first]))
            first--;

        if (!IsKeyLine(lines[first]))
            first = index;
        else
            (broken ??= []).Add(lines[first][..lines[first].IndexOf(':', StringComparison.Ordinal)].Trim());

        lines[first] = "";
        for (var i = first + 1; i < lines.Length && (i <= index || !IsKeyLine(lines[i])); i++)
            lines[i] = "";
    }

    private static bool IsKeyLine(string line) => line.Length > 0 && char.IsAsciiLetter(line[0]) && line.Contains(':', StringComparison.Ordinal);
}
