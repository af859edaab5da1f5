namespace CustomersRock.Curation.Tagging.Cues;

/// <summary>One place of a pattern: what a word there may be.</summary>
/// <param name="Words">Exactly these.</param>
/// <param name="Classes">Or any word of these classes, one bit each.</param>
/// <param name="Gap">Up to so many words may stand between the part before and this one.</param>
/// <param name="IsOptional">May be missing.</param>
internal sealed record PatternPart(HashSet<string> Words, UInt128 Classes, int Gap, bool IsOptional)
{
    public bool Takes(string word, UInt128 classes) => (Classes & classes) != 0 || Words.Contains(word);
}
