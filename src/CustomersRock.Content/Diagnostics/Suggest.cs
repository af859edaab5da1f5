using Quickenshtein;

namespace CustomersRock.Content.Diagnostics;

/// <summary>"Did you mean …?"</summary>
public static class Suggest
{
    /// <summary>Longer words are not compared: the cost grows with the square of the length, and strangers write them.</summary>
    private const int Longest = 200;

    /// <summary>The known word that <paramref name="word"/> was probably meant to be; null where none is near. Of equally near ones the first in ordinal order.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > Longest)
            return null;

        var lower = word.ToLowerInvariant();
        string? nearest = null;
        var least = Reach(word.Length) + 1;
        foreach (var candidate in known)
        {
            // The difference in length is the least number of changes: most candidates fall here, without the costly comparison.
            if (candidate.Length > Longest || Math.Abs(candidate.Length - word.Length) > least)
                continue;

            var distance = Levenshtein.GetDistance(lower, candidate.ToLowerInvariant());
            if (distance > least || distance > Reach(candidate.Length))
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

    /// <summary>How many wrong letters are still a slip of the pen: about one in three; two letters that changed places count as two.</summary>
    private static int Reach(int length) => Math.Max(1, (length + 1) / 3);
}
