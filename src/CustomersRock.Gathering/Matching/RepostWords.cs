namespace CustomersRock.Gathering.Matching;

/// <summary>Does a text say that it was told elsewhere first?</summary>
internal static class RepostWords
{
    private const int Ends = 300;

    private static readonly string[] Phrases =
    [
        "reposted from", "republished from", "republished with", "reprinted from", "reprinted with", "cross-posted from", "crossposted from", "syndicated from", "originally published",
        "originally appeared", "originally posted", "first published in", "first published on", "first published by", "first appeared in", "first appeared on", "this article was first", "this story was first", "zuerst erschienen",
        "publié initialement", "publicado originalmente", "publicado primero en",
    ];

    /// <summary>Looks at the beginning and the end of a folded text, where such lines stand.</summary>
    public static bool AreIn(string folded)
    {
        var head = folded.AsSpan(0, Math.Min(Ends, folded.Length));
        var tail = folded.AsSpan(Math.Max(0, folded.Length - Ends));
        foreach (var phrase in Phrases)
        {
            if (head.Contains(phrase, StringComparison.Ordinal) || tail.Contains(phrase, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
