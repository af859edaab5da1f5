using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Cues;

/// <summary>Which classes a word belongs to: by the lists of the cue file, and by its form.</summary>
internal sealed class WordClasses
{
    // Forms that are told by the look of a word; each is a class as if the file had listed it.
    public const string Past = "past";
    public const string Doing = "ing";
    public const string Number = "num";
    public const string Name = "name";

    public const int ByFormCount = 4;

    private readonly List<string> names = [Past, Doing, Number, Name];
    private readonly Dictionary<string, UInt128> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128> beginnings = new(StringComparer.Ordinal);


    public UInt128 BitOf(string name)
    {
        var at = names.IndexOf(name);
        if (at < 0)
        {
            at = names.Count;
            names.Add(name);
        }

        return at < 128 ? UInt128.One << at : throw new InvalidOperationException("a cue file has room for 128 classes");
    }

    /// <param name="word">A word, or a beginning: <c>refund*</c>.</param>
    public void Add(string name, string word)
    {
        var (list, key) = word.EndsWith('*') ? (beginnings, word[..^1]) : (exact, word);
        list[key] = list.GetValueOrDefault(key) | BitOf(name);
    }

    /// <summary>Classes of each word, in order.</summary>
    public UInt128[] Of(Word[] words)
    {
        var classes = new UInt128[words.Length];
        for (var i = 0; i < words.Length; i++)
            classes[i] = Of(words, i);

        return classes;
    }

    private UInt128 Of(Word[] words, int i)
    {
        var word = words[i];
        var found = exact.GetValueOrDefault(word.Text);
        var letters = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 3; length <= word.Text.Length; length++)
        {
            if (letters.TryGetValue(word.Text.AsSpan(0, length), out var bits))
                found |= bits;
        }

        return found | ByForm(words, i, found);
    }

    private UInt128 ByForm(Word[] words, int i, UInt128 known)
    {
        var word = words[i];
        if (word.Kind == WordKind.Number)
            return UInt128.One << names.IndexOf(Number);

        if (word.Kind != WordKind.Word || word.Length < 3)
            return 0;

        var isInSentence = i > 0 && words[i - 1].Sentence == word.Sentence && words[i - 1].Kind == WordKind.Word;
        var found = word.IsCapital && isInSentence && known == 0 ? UInt128.One << names.IndexOf(Name) : 0;
        if (word.Length > 4 && word.Text.EndsWith("ed", StringComparison.Ordinal) && !word.Text.EndsWith("eed", StringComparison.Ordinal))
            found |= UInt128.One << names.IndexOf(Past);
        if (word.Length > 4 && word.Text.EndsWith("ing", StringComparison.Ordinal))
            found |= UInt128.One << names.IndexOf(Doing);

        return found;
    }
}
