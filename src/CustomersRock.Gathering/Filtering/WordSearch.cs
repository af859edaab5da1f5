using System.Buffers;
using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Gathering.Filtering;

/// <summary>Finds many plain words in one pass: whole words, with any ending after a star.</summary>
internal sealed class WordSearch
{
    private readonly Needle[] needles;
    private readonly SearchValues<string> any;
    private readonly ILookup<char, Needle> byFirst;

    /// <param name="lines">Words and the rank of their line; empty words find nothing.</param>
    public WordSearch(IEnumerable<(string Words, int Rank)> lines)
    {
        needles = [.. lines.Select(l => Needle.From(l.Words, l.Rank)).Where(n => n.Text.Length > 0)];
        any = SearchValues.Create([.. needles.Select(n => n.Text).Distinct()], StringComparison.Ordinal);
        byFirst = needles.ToLookup(n => n.Text[0]);
    }

    /// <summary>The lowest rank below <paramref name="best"/> of a line that is found; <paramref name="best"/> where there is none.</summary>
    /// <param name="folded">Made by <see cref="FoldedText"/>.</param>
    /// <param name="best">Lines of this rank and above do not matter.</param>
    public int First(string folded, int best)
    {
        if (needles.Length == 0)
            return best;

        for (var at = 0; at < folded.Length; at++)
        {
            var next = folded.AsSpan(at).IndexOfAny(any);
            if (next < 0)
                return best;

            at += next;
            foreach (var needle in byFirst[folded[at]])
            {
                if (needle.Rank < best && needle.IsAt(folded, at))
                    best = needle.Rank;
            }
        }

        return best;
    }

    private sealed record Needle(string Text, bool HasAnyEnding, int Rank)
    {
        public static Needle From(string words, int rank)
        {
            var folded = FoldedText.Of(words).Trim();
            return folded.EndsWith('*') ? new(folded[..^1].TrimEnd(), true, rank) : new(folded, false, rank);
        }

        /// <summary>A sign that is no letter bounds itself: <c>C++</c> is found in "C++11".</summary>
        public bool IsAt(string text, int at)
        {
            var end = at + Text.Length;
            return string.CompareOrdinal(text, at, Text, 0, Text.Length) == 0
                && (at == 0 || !IsWord(text[at - 1]) || !IsWord(Text[0]))
                && (HasAnyEnding || end == text.Length || !IsWord(text[end]) || !IsWord(Text[^1]));
        }

        private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
    }
}
