namespace CustomersRock.Content.Texts;

/// <summary>Plain text of several paragraphs as Markdown that shows it letter by letter, with its line breaks and without any markup.</summary>
public static class MarkdownParagraphs
{
    // All that some editor or YAML 1.1 takes for the end of a line.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085"];

    /// <param name="text">Of a stranger. Empty lines part paragraphs; without any, each line is one: on a phone Return is pressed once.</param>
    /// <returns>Paragraphs with an empty line between them, no line end after the last; empty where nothing can be seen.</returns>
    public static string Of(string text) => string.Join("\n\n", Paragraphs(text).Select(lines => string.Join("\\\n", lines.Select(MarkdownValue.Of))));

    /// <summary>The lines of each paragraph as they are read, none of them empty.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Paragraphs(string text)
    {
        var lines = text.Split(LineEnds, StringSplitOptions.None).Select(VisibleText.Whole).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        if (first < 0)
            return [];

        var filled = lines[first..(lines.FindLastIndex(line => line.Length > 0) + 1)];
        if (!filled.Contains(""))
            return [.. filled.Select(line => new[] { line })];

        var paragraphs = new List<List<string>> { new() };
        foreach (var line in filled)
        {
            if (line.Length > 0)
                paragraphs[^1].Add(line);
            else if (paragraphs[^1].Count > 0)
                paragraphs.Add([]);
        }

        return paragraphs;
    }
}
