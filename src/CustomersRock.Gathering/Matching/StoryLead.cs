namespace CustomersRock.Gathering.Matching;

/// <summary>Which telling of a story is shown.</summary>
internal static class StoryLead
{
    /// <summary>Of each page the latest revision; of those the original rather than a link to it or a repost; then the earliest.</summary>
    public static int Of(TellingPrint[] prints, int[] members) =>
        Latest(prints, members)
            .OrderBy(m => prints[m].IsLink)
            .ThenBy(m => prints[m].IsRepost)
            .ThenBy(m => prints[m].Published.UtcTicks)
            .ThenByDescending(m => prints[m].Words)
            .ThenBy(m => m)
            .First();

    private static IEnumerable<int> Latest(TellingPrint[] prints, int[] members)
    {
        var current = Array.FindAll(members, m => !prints[m].IsOldRevision);
        return (current.Length > 0 ? current : members)
            .GroupBy(m => (prints[m].Source, Page: prints[m].Canonical?.Value ?? prints[m].Id.Value))
            .Select(page => page.OrderByDescending(m => prints[m].Published.UtcTicks).ThenBy(m => m).First());
    }
}
