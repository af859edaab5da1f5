using Quickenshtein;

namespace CustomersRock.Content.Diagnostics;

/// <summary>"Did you mean …?"</summary>
public static class Suggest
{
    /// <summary>Longer words are not compared: the cost grows with the square of the length, and strangers write them.</summary>
    private const int Longest = 200;

    /// <summary>Of shorter words one letter is too much of them: "Pate" may be "Place", "Part" or pâté.</summary>
    private const int FewestLetters = 5;

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

    /// <summary>The known word that is the same but for capitals and for what stands between its parts: "First Hand" is "first-hand". Null where none or more than one is.</summary>
    public static string? SameLetters(string word, IEnumerable<string> known)
    {
        var letters = Letters(word);
        var same = word.Length > Longest || letters.Length == 0 ? [] : known.Where(k => Letters(k) == letters).Take(2).ToArray();
        return same.Length == 1 ? same[0] : null;
    }

    /// <summary>The known word that was meant beyond doubt: of the same letters, or with one slip of the pen (a letter missing, too many, another, or two that changed places) in five
    /// or more. A plural is another word, and not a slip. Null where two are as near.</summary>
    public static string? Certain(string word, IReadOnlyCollection<string> known)
    {
        if (SameLetters(word, known) is { } same)
            return same;

        var letters = Letters(word);
        var near = word.Length > Longest || letters.Length < FewestLetters ? [] : known.Where(k => IsOneSlip(letters, Letters(k))).Take(2).ToArray();
        return near.Length == 1 ? near[0] : null;
    }

    /// <summary>Ready for the end of a complaint: <c>did you mean "advocacy"?</c>, or the words of <paramref name="otherwise"/>.</summary>
    public static string Mend(string word, IEnumerable<string> known, string otherwise) =>
        Nearest(word, known) is { } nearest ? $"did you mean \"{nearest}\"?" : otherwise;

    private static string Letters(string word) => string.Concat(word.Where(c => c is not (' ' or '-' or '_'))).ToLowerInvariant();

    private static bool IsOneSlip(string written, string meant)
    {
        if (meant.Length < FewestLetters || Math.Abs(meant.Length - written.Length) > 1 || written + "s" == meant || meant + "s" == written)
            return false;

        if (Levenshtein.GetDistance(written, meant) == 1)
            return true;

        var first = written.AsSpan().CommonPrefixLength(meant);
        return written.Length == meant.Length && first + 1 < meant.Length && written[first] == meant[first + 1] && written[first + 1] == meant[first]
            && written.AsSpan(first + 2).SequenceEqual(meant.AsSpan(first + 2));
    }

    private static int Reach(int length, int oneIn) => Math.Max(length < 5 ? 1 : 2, (length + 1) / oneIn);
}
