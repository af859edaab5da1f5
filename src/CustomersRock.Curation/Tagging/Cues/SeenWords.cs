using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Cues;

/// <summary>The words of an item with the classes that each belongs to.</summary>
/// <param name="Texts">As patterns compare them: words, or their stems.</param>
internal sealed record SeenWords(Word[] Words, string[] Texts, UInt128[] Classes)
{
    /// <summary>Whether there is such a word, in the sentence of the word before <paramref name="start"/> (or its own).</summary>
    public bool IsInSentence(int word, int start) => word < Words.Length && Words[word].Sentence == Words[Math.Max(0, start - 1)].Sentence;
}
