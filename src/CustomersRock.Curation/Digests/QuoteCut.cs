using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Digests;

/// <summary>As much of an excerpt as may be quoted.</summary>
/// <param name="Text">Letter for letter from the excerpt; white space of all kinds is a space.</param>
/// <param name="IsShortened">The sentence goes on where the quote ends.</param>
internal sealed record QuoteCut(string Text, bool IsShortened)
{
    /// <summary>A sentence end counts from this share of the words on; before it, too much would be lost.</summary>
    private const double Near = 0.6;

    /// <summary>Whole where it is short enough, else up to the end of a sentence, if one is near, else up to a word. Null where nothing may be quoted or nothing is there.</summary>
    /// <param name="excerpt">What was gathered.</param>
    /// <param name="most">Words, counted between spaces.</param>
    public static QuoteCut? Of(string? excerpt, int most)
    {
        if (most <= 0 || VisibleText.Line(excerpt, Math.Max(excerpt?.Length ?? 0, 1)) is not { } line)
            return null;

        var words = line.Split(' ');
        if (words.Length <= most)
            return new QuoteCut(line, false);

        for (var count = most; count >= most * Near && count > 0; count--)
        {
            if (EndsSentence(words[count - 1]) && !char.IsLower(words[count][0]))
                return new QuoteCut(string.Join(' ', words[..count]), false);
        }

        return new QuoteCut(string.Join(' ', words[..most]), true);
    }

    private static bool EndsSentence(string word)
    {
        var bare = word.TrimEnd('"', '”', '’', '»', '\'', ')', ']');
        return bare.EndsWith('!') || bare.EndsWith('?') || bare.EndsWith('…') || (bare.EndsWith('.') && !IsAbbreviation(bare[..^1].TrimStart('"', '“', '‘', '«', '(', '[')));
    }

    /// <summary>"Mr", "St", "J", "p.m".</summary>
    private static bool IsAbbreviation(string word) => word.Length == 0 || word.Contains('.', StringComparison.Ordinal) || (char.IsUpper(word[0]) && word.Length <= 3);
}
