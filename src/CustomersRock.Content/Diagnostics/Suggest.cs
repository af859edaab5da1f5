using Quickenshtein;

namespace CustomersRock.Content.Diagnostics;

/// <summary>"Did you mean …?"</summary>
public static class Suggest
{
    /// <summary>Longer words are not compared: the cost grows with the square of the length, and strangers write them.</summary>
    private const int Longest = 200;

    /// <summary>The known word that <paramref name="word"/> was probably meant to be; null where none is near. Of equally near ones the first in ordinal order.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => Nearest(word, known, oneIn: 3);

    /// <param name="word">What was written.</param>
    /// <param name="known">What can be written.</param>
    /// <param name="oneIn">One wrong letter in so many is still a slip of the pen; two letters that changed places count as two, and are one slip.</param>
    public static string? Nearest(string word, IEnumerable<string> known, int oneIn)
    {
        if (word.Length is 0 or > Longest)
            return null;

        var lower = word.ToLowerInvariant();
        string? nearest = null;
        var least = Reach(word.Length, oneIn) + 1;
        foreach (var candidate in known)
        {
            // The difference in length is the least number of changes: most candidates fall here, without the costly comparison.
            if (candidate.Length > Longest || Math.Abs(candidate.Length - word.Length) > least)
                continue;

            var distance = Levenshtein.GetDistance(lower, candidate.ToLowerInvariant());
            if (distance > least || distance > Reach(candidate.Length, oneIn))
                continue;

            if (distance == least && (nearest is null || string.CompareOrdinal(candidate, nearest) >= 0))
                continue;

            nearest = candidate;
            least = distance;
        }

        return nearest;
    }

    /// <summary>Ready for the end of a complaint: <c>did you mean "advocacy"?</c>, or the words of <paramref name="otherwise"/>.</summary>
    public static string Mend(string word, IEnumerable<string> known, string otherwise) =>
        Nearest(word, known) is { } nearest ? $"did you mean \"{nearest}\"?" : otherwise;

    private static int Reach(int length, int oneIn) => Math.Max(length < 5 ? 1 : 2, (length + 1) / oneIn);
}
