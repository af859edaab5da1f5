using System.Text;
using System.Text.RegularExpressions;
using CustomersRock.Drafting;

namespace CustomersRock.Intake;

/// <summary>The front matter of a story's file as it was before it went by mail.</summary>
internal static partial class FormFront
{
    /// <param name="lines">Between the rows of dashes.</param>
    /// <returns>Each line with its end.</returns>
    public static string Repair(IReadOnlyList<string> lines)
    {
        // What stands below a | or > keeps its lines, and the form writes none.
        if (lines.Any(line => StoryKeys.IsKey(line) && BlockText().IsMatch(line)))
            return string.Concat(lines.Select(line => line + "\n"));

        var joined = Join(lines);
        var isIndented = joined.All(line => !StoryKeys.IsBelow(line));
        var repaired = new StringBuilder();
        foreach (var line in joined)
            repaired.Append(Straight(isIndented && !IsOfForm(joined) ? line : Indented(line))).Append('\n');

        return repaired.ToString();
    }

    /// <summary>Whether a line of dashes alone is a piece of a longer line that was broken around it: of a quoted value, or of a note with another below it.</summary>
    public static bool GoesOnWith(IReadOnlyList<string> lines, string dashes, string next) =>
        lines.Count > 0 && Wrapping.IsBroken(lines[^1].TrimEnd(), dashes, Wrapping.Narrowest)
        && Join(lines)[^1] is var last && (IsOpen(last) || (last.StartsWith('#') && (next.Trim() == "---" || next.StartsWith("# ", StringComparison.Ordinal))));

    private static List<string> Join(IReadOnlyList<string> lines)
    {
        var joined = new List<string>();
        var last = "";
        foreach (var raw in lines)
        {
            var line = raw.Replace('\u00A0', ' ').TrimEnd();
            if (line.Length == 0)
                continue;

            if (joined.Count > 0 && GoesOn(joined[^1], last, line))
                joined[^1] += " " + line.TrimStart();
            else
                joined.Add(line);

            last = line;
        }

        return joined;
    }

    private static bool GoesOn(string key, string last, string line)
    {
        var trimmed = line.TrimStart();
        if (Wrapping.IsBroken(last, trimmed, Wrapping.Narrowest) && IsOpen(key))
            return true;

        if (StoryKeys.IsKey(line) || StoryKeys.IsBelow(trimmed) || trimmed.StartsWith("# ", StringComparison.Ordinal) || (trimmed.Length < line.Length && line.Contains(": ", StringComparison.Ordinal)))
            return false;

        // A key that nobody knows, or an item of a list: they begin a line where the one before it had room for them.
        return !(OtherKey().IsMatch(trimmed) || trimmed.StartsWith("- ", StringComparison.Ordinal)) || Wrapping.IsBroken(last, trimmed, Wrapping.Narrowest);
    }

    /// <summary>Whether a double quote has been opened and not closed.</summary>
    private static bool IsOpen(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || colon + 2 >= line.Length || line[colon + 2] != '"')
            return false;

        for (var i = colon + 3; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '"')
                return false;
        }

        return true;
    }

    private static bool IsOfForm(List<string> lines) => lines.Any(line => line.Contains(DraftWords.SentByTeller, StringComparison.Ordinal));

    /// <summary>As the form indents: HTML loses the spaces before a line, and format=flowed one of them.</summary>
    private static string Indented(string line)
    {
        var trimmed = line.TrimStart();
        if (!StoryKeys.IsBelow(trimmed) || (line.Length == trimmed.Length && StoryKeys.IsKey(line)))
            return trimmed.StartsWith('#') || StoryKeys.IsKey(trimmed) ? trimmed : line;

        return trimmed.StartsWith("- ", StringComparison.Ordinal) ? "  - " + trimmed[2..].TrimStart() : "    " + trimmed;
    }

    /// <summary>Straight marks around a value that a telephone gave curly ones; for YAML these are letters.</summary>
    private static string Straight(string line)
    {
        if (CurlyValue().Match(line) is not { Success: true } match)
            return line;

        var value = match.Groups["value"].Value.Replace("\\“", "\"", StringComparison.Ordinal).Replace("\\”", "\"", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);
        return match.Groups["key"].Value + "\"" + value.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }

    [GeneratedRegex(@"^\s*[A-Za-z]+:\s*[|>][+-]?\s*$")]
    private static partial Regex BlockText();

    [GeneratedRegex(@"^[A-Za-z]{2,20}:(\s|$)")]
    private static partial Regex OtherKey();

    [GeneratedRegex("^(?<key>\\s*(?:- )?[A-Za-z]{2,20}: )[“”„](?<value>.*)[“”\"]$")]
    private static partial Regex CurlyValue();
}
