namespace CustomersRock.Curation.Tagging.Cues;

/// <summary>Reads <c>cues.txt</c>: <c>@class word word…</c> lists words, <c>= label</c> begins a cue, each line below it is one wording. How a wording is written stands at the head of the file.</summary>
internal static class CueFile
{
    private const int GapOfDots = 4;

    /// <exception cref="FormatException">A line cannot be understood; the file ships with the program, so this is a mistake of ours.</exception>
    public static CueBook Read(string text)
    {
        var classes = new WordClasses();
        var cues = new List<(string Label, List<WordPattern> Patterns)>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line[0] == '@')
                AddClass(classes, line);
            else if (line[0] == '=')
                cues.Add((line[1..].Trim(), []));
            else if (cues.Count > 0)
                cues[^1].Patterns.Add(PatternOf(classes, line));
            else
                throw new FormatException($"a wording stands before the first cue: {line}");
        }

        return new CueBook(classes, [.. cues.Select(cue => new Cue(cue.Label, [.. cue.Patterns]))]);
    }

    private static void AddClass(WordClasses classes, string line)
    {
        var words = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.AsSpan(1))
            classes.Add(words[0], word);
    }

    private static WordPattern PatternOf(WordClasses classes, string line)
    {
        var parts = new List<PatternPart>();
        var gap = 0;
        foreach (var written in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (written is "…" or "_")
                gap = written == "_" ? Math.Max(gap, 1) : GapOfDots;
            else
            {
                parts.AddRange(PartsOf(classes, written, gap));
                gap = 0;
            }
        }

        return new WordPattern([.. parts]);
    }

    private static IEnumerable<PatternPart> PartsOf(WordClasses classes, string written, int gap)
    {
        var isOptional = written.Length > 1 && written.EndsWith('?');
        var words = new HashSet<string>(StringComparer.Ordinal);
        UInt128 bits = 0;
        foreach (var choice in (isOptional ? written[..^1] : written).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (choice.Length > 2 && choice[0] == '<' && choice[^1] == '>')
                bits |= classes.BitOf(choice[1..^1]);
            else if (choice.EndsWith('*'))
                bits |= Beginning(classes, choice);
            else
                words.Add(choice);
        }

        yield return new PatternPart(words, bits, gap, isOptional);
    }

    // A beginning is a class of its own, shared by all wordings that use it; they are few, since a class is one of 128 bits.
    private static UInt128 Beginning(WordClasses classes, string choice)
    {
        classes.Add(choice, choice);
        return classes.BitOf(choice);
    }
}
