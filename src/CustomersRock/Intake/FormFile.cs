using CustomersRock.Drafting;

namespace CustomersRock.Intake;

/// <summary>Finds the file that the form on the site made, or that somebody made after the template, and undoes what mail does to it:
/// marks of quoting, broken lines, lost or unbreakable spaces, dashes and quotation marks that a telephone put in place of what was there.</summary>
/// <remarks>It can be told apart from the letter around it because the form writes no mark of Markdown or mail that is not escaped. A file that came through whole stays as it is.</remarks>
internal static class FormFile
{
    private const int MostLinesOfFront = 200;

    /// <summary>A file that was sent as a file: only its line ends are set right.</summary>
    public static FoundForm? Whole(string text)
    {
        var written = Clean(text).TrimStart('\n');
        var lines = written.Split('\n');
        return lines[0].TrimEnd() == "---" && IsKeyNext(lines, 1, 0) && Array.FindIndex(lines, 1, line => line.TrimEnd() == "---") > 0
            ? new FoundForm(written.TrimEnd('\n', ' ') + "\n", false)
            : In(text);
    }

    /// <summary>Null where the text holds no such file.</summary>
    public static FoundForm? In(string text)
    {
        var lines = Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var depth = QuoteMarks.Depth(lines[i]);
            var isFence = IsFence(QuoteMarks.Without(lines[i], depth));
            if ((isFence && IsKeyNext(lines, i + 1, depth)) || (!isFence && StoryKeys.IsFirst(QuoteMarks.Without(lines[i], depth))))
            {
                if (Read(lines, i, isFence ? i + 1 : i, depth) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static FoundForm? Read(string[] lines, int first, int firstKey, int depth)
    {
        var front = new List<string>();
        var isWhole = QuoteMarks.Without(lines[first], depth).Trim() == "---";
        for (var i = firstKey; i < lines.Length && front.Count < MostLinesOfFront; i++)
        {
            var line = QuoteMarks.Without(lines[i], depth);

            // A telephone changes both rows of dashes; one dash alone is a piece of a line that was broken.
            if (!IsFence(line) || (isWhole && line.Trim() != "---") || FormFront.GoesOnWith(front, line, i + 1 < lines.Length ? QuoteMarks.Without(lines[i + 1], depth) : ""))
            {
                front.Add(line);
                continue;
            }

            // Without the dashes above it, "Title: …" is only a line of a letter, unless keys follow it.
            if (firstKey == first && front.Count(StoryKeys.IsKey) < 3)
                return null;

            var repaired = FormFront.Repair(front);
            var body = FormBody.Of(BodyLines(lines[(i + 1)..], depth), isOfForm: repaired.Contains(DraftWords.SentByTeller, StringComparison.Ordinal), out var hasMore);
            return new FoundForm($"---\n{repaired}---\n\n{body}\n", hasMore || HasWordsBefore(lines[..first]));
        }

        return null;
    }

    /// <summary>What is quoted ends where a line without the mark follows an empty one; elsewhere the mark was lost when a line was broken.</summary>
    private static List<string> BodyLines(string[] lines, int depth)
    {
        var body = new List<string>();
        foreach (var line in lines)
        {
            if (depth > 0 && QuoteMarks.Depth(line) < depth && line.Length > 0 && (body.Count == 0 || body[^1].Length == 0))
                break;

            body.Add(QuoteMarks.Without(line, depth).TrimEnd());
        }

        return body;
    }

    private static bool HasWordsBefore(string[] lines)
    {
        var own = lines.Select(line => QuoteMarks.Without(line, QuoteMarks.Depth(line)).Trim()).ToArray();
        var end = ForwardHeader.Find(own) is { } header ? header.End : 0;
        return own.Take(end == 0 ? own.Length : 0).Concat(own.Skip(end)).Any(line => line.Length > 0);
    }

    private static bool IsKeyNext(string[] lines, int from, int depth)
    {
        for (var i = from; i < lines.Length; i++)
        {
            var line = QuoteMarks.Without(lines[i], depth);
            if (!string.IsNullOrWhiteSpace(line))
                return StoryKeys.IsKey(line);
        }

        return false;
    }

    /// <summary>Three hyphens, or what a telephone makes of them: an em dash, or an en dash, with what is left over.</summary>
    private static bool IsFence(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed is "---" || (trimmed.Length is > 0 and <= 3 && trimmed.IndexOfAnyExcept('-', '–', '—') < 0 && trimmed.IndexOfAny('–', '—') >= 0);
    }

    private static string Clean(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
