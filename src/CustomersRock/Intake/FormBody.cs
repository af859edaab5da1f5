using System.Text;
using System.Text.RegularExpressions;

namespace CustomersRock.Intake;

/// <summary>The text of a story's file as it was before it went by mail.</summary>
internal static partial class FormBody
{
    /// <param name="lines">Behind the front matter.</param>
    /// <param name="isOfForm">The form made it: each paragraph was one line, but for breaks that end in a backslash.</param>
    /// <param name="hasMore">Whether something stood below the story.</param>
    public static string Of(IReadOnlyList<string> lines, bool isOfForm, out bool hasMore)
    {
        var end = isOfForm ? EndOfForm(lines) : LetterTail.Start(lines);
        var own = Trimmed(lines.Take(end));
        hasMore = lines.Skip(end).Any(line => line.Trim().Length > 0 && !LetterTail.IsOfDevice(line));
        return isOfForm ? Joined(own) : string.Join('\n', Loose(own));
    }

    /// <summary>Where the letter goes on below the story: with a signature, or with something that the form would have escaped.</summary>
    private static int EndOfForm(IReadOnlyList<string> lines)
    {
        var end = LetterTail.Start(lines);
        for (var i = 0; i < end; i++)
        {
            if (NeverOfForm().IsMatch(lines[i]) && !lines[i].StartsWith(">From ", StringComparison.Ordinal))
                return i;
        }

        return end;
    }

    private static string Joined(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        var last = "";
        foreach (var line in Loose(lines).Select(Plain))
        {
            if (joined.Length > 0)
                joined.Append(last.Length > 0 && line.Length > 0 && !EndsInBreak(last) ? ' ' : '\n');

            joined.Append(line);
            last = line;
        }

        return joined.ToString();
    }

    /// <summary>One empty line between two paragraphs, and none after a break within one: HTML of Word has one after every line.</summary>
    private static List<string> Loose(IEnumerable<string> lines)
    {
        var loose = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length > 0 || (loose.Count > 0 && loose[^1].Length > 0 && !EndsInBreak(loose[^1])))
                loose.Add(line);
        }

        return loose;
    }

    private static List<string> Trimmed(IEnumerable<string> lines)
    {
        var own = lines.Select(line => line.TrimEnd(' ', '\u00A0', '\t')).SkipWhile(line => line.Length == 0).ToList();
        while (own.Count > 0 && own[^1].Length == 0)
            own.RemoveAt(own.Count - 1);

        return own;
    }

    private static string Plain(string line)
    {
        // Mailboxes in one file mark lines that begin with "From" (RFC 4155).
        var own = line.StartsWith(">From ", StringComparison.Ordinal) ? line[1..] : line;
        return Spaces().Replace(own, " ").Trim();
    }

    /// <summary>An odd number of backslashes: two are one that was written.</summary>
    private static bool EndsInBreak(string line) => (line.Length - line.TrimEnd('\\').Length) % 2 == 1;

    [GeneratedRegex("[ \u00A0\t]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*(>|_{5}|\*{5}|={5}|-{3})")]
    private static partial Regex NeverOfForm();
}
