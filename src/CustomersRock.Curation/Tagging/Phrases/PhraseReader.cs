using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Phrases;

/// <summary>One line of a theme's signals to patterns: <c>earn / build trust, told N others (friends)</c>. Commas part phrases, slashes part words, <c>…</c> is a gap, <c>N</c> a number; what is in brackets is for people.</summary>
internal static class PhraseReader
{
    private const int GapOfDots = 4;
    private const int MostWords = 8;
    private const int MostPatterns = 16;

    public static List<WordPattern> Read(string line, WordClasses classes)
    {
        var patterns = new List<WordPattern>();
        foreach (var phrase in WithoutBrackets(line).Split([',', ';', '→'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!phrase.Contains('+'))
                patterns.AddRange(Choices(phrase.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Select(words => PatternOf(words, classes)).OfType<WordPattern>());
        }

        return patterns;
    }

    private static string WithoutBrackets(string line)
    {
        var open = line.IndexOf('(');
        while (open >= 0)
        {
            var close = line.IndexOf(')', open);
            line = close < 0 ? line[..open] : line.Remove(open, close - open + 1);
            open = line.IndexOf('(');
        }

        return line;
    }

    private static List<List<string>> Choices(string[] words)
    {
        var choices = new List<List<string>> { new() };
        for (var i = 0; i < words.Length; i++)
        {
            var others = new List<string> { words[i] };
            while (i + 2 < words.Length && words[i + 1] == "/")
                others.Add(words[i += 2]);

            choices = [.. choices.SelectMany(begun => others.Select(other => (List<string>)[.. begun, other])).Take(MostPatterns)];
        }

        return choices;
    }

    private static WordPattern? PatternOf(List<string> written, WordClasses classes)
    {
        var parts = new List<PatternPart>();
        var gap = 0;
        foreach (var piece in written)
        {
            if (piece is "…" or "...")
                gap = GapOfDots;
            else if (piece == "N")
                Add(parts, new PatternPart([], classes.BitOf(WordClasses.Number), 0, false), ref gap);
            else
            {
                foreach (var word in ItemReader.Read(new ItemText("", piece)).Words.Where(w => w.Kind != WordKind.Mark))
                    Add(parts, new PatternPart([Stem.Of(word.Text)], 0, 0, false), ref gap);
            }
        }

        return parts.Count is > 0 and <= MostWords ? new WordPattern([.. parts]) : null;
    }

    // One word may stand between two words of a phrase: "told all of my friends".
    private static void Add(List<PatternPart> parts, PatternPart part, ref int gap)
    {
        parts.Add(part with { Gap = parts.Count == 0 ? 0 : Math.Max(1, gap) });
        gap = 0;
    }
}
