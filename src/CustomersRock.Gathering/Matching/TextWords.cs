using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Gathering.Matching;

/// <summary>A text as a list of words: folded, without signs; in scripts without spaces every sign is one.</summary>
internal static class TextWords
{
    public static List<Range> In(string folded)
    {
        var words = new List<Range>(folded.Length / 5);
        for (var at = 0; at < folded.Length;)
        {
            if (!IsLetter(folded[at]))
            {
                at++;
                continue;
            }

            var start = at++;
            while (!WideScript.Includes(folded[start]) && at < folded.Length && (IsLetter(folded[at]) || IsApostrophe(folded, at)))
                at++;

            words.Add(start..at);
        }

        return words;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    /// <summary>Inside a word: "isn't" is one.</summary>
    private static bool IsApostrophe(string text, int at) => text[at] == '\'' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
