using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Cues;

/// <summary>All cues, with an index from words to the patterns that may begin there.</summary>
internal sealed class CueBook
{
    private readonly Dictionary<string, List<(int Cue, WordPattern Pattern)>> byWord = new(StringComparer.Ordinal);
    private readonly List<(int Cue, WordPattern Pattern)>?[] byClass = new List<(int, WordPattern)>?[128];

    public CueBook(WordClasses classes, IReadOnlyList<Cue> cues)
    {
        Classes = classes;
        Cues = [.. cues];
        for (var i = 0; i < Cues.Length; i++)
        {
            foreach (var pattern in Cues[i].Patterns)
                Index(i, pattern);
        }
    }

    public Cue[] Cues { get; }
    public WordClasses Classes { get; }

    public SeenWords See(ReadText text) => new(text.Words, [.. text.Words.Select(word => word.Text)], Classes.Of(text.Words));

    /// <summary>In the order of the words; each cue once a place.</summary>
    public List<CueMatch> Find(SeenWords seen)
    {
        var found = new List<CueMatch>();
        for (var at = 0; at < seen.Words.Length; at++)
        {
            if (byWord.TryGetValue(seen.Texts[at], out var patterns))
                Try(patterns, seen, at, found);

            for (var classes = seen.Classes[at]; classes != 0; classes &= classes - 1)
            {
                if (byClass[(int)UInt128.TrailingZeroCount(classes)] is { } ofClass)
                    Try(ofClass, seen, at, found);
            }
        }

        return found;
    }

    private static void Try(List<(int Cue, WordPattern Pattern)> patterns, SeenWords seen, int at, List<CueMatch> found)
    {
        foreach (var (cue, pattern) in patterns)
        {
            if (pattern.Match(seen, at) is var end and > 0 && !IsTold(found, cue, at))
                found.Add(new CueMatch(cue, at, end));
        }
    }

    private static bool IsTold(List<CueMatch> found, int cue, int at)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].First == at; i--)
        {
            if (found[i].Cue == cue)
                return true;
        }

        return false;
    }

    private void Index(int cue, WordPattern pattern)
    {
        var first = pattern.Parts[0];
        foreach (var word in first.Words)
        {
            if (!byWord.TryGetValue(word, out var list))
                byWord[word] = list = [];

            list.Add((cue, pattern));
        }

        for (var classes = first.Classes; classes != 0; classes &= classes - 1)
            (byClass[(int)UInt128.TrailingZeroCount(classes)] ??= []).Add((cue, pattern));
    }
}
