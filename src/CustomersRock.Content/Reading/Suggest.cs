using Quickenshtein;

namespace CustomersRock.Content.Reading;

/// <summary>"Did you mean": the nearest known word, if it is near enough to be one with a slip in it.</summary>
internal static class Suggest
{
    private const int LongestWord = 60;

    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestWord)
            return null;

        var most = Math.Max(1, written.Length / 3);
        var folded = written.ToLowerInvariant();
        string? best = null;
        foreach (var candidate in known)
        {
            var distance = Levenshtein.GetDistance(folded, candidate.ToLowerInvariant());
            if (distance > most || (best is not null && distance == most))
                continue;

            most = distance;
            best = candidate;
        }

        return best;
    }

    /// <summary>The mend for a word that is not known.</summary>
    public static string Mend(string written, IReadOnlyCollection<string> known) =>
        Nearest(written, known) is { } nearest ? $"did you mean \"{nearest}\"?" : $"known are {string.Join(", ", known)}";
}
