namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>Fits all heads to all items, and again to nine tenths of the groups at a time, to learn how they do on the rest.</summary>
internal static class CrossFit
{
    public const int Folds = 10;

    public static HeadFit[] Fit(Likenesses likenesses, int[] groups, Head[] heads)
    {
        var all = Enumerable.Range(0, likenesses.Count).ToArray();
        var unseen = heads.Select(_ => new double[all.Length]).ToArray();
        var whole = new (double[] Shares, double Base)[heads.Length];
        Parallel.For(0, Folds + 1, fold =>
        {
            // The whole first: it is the longest.
            if (fold == 0)
                FitAll(likenesses, all, heads, (head, shares, origin) => whole[head] = (shares, origin));
            else
                FitFold(likenesses, [.. all.Where(i => FoldOf(groups[i]) != fold - 1)], [.. all.Where(i => FoldOf(groups[i]) == fold - 1)], heads, unseen);
        });
        return [.. heads.Select((head, h) => new HeadFit(head, whole[h].Shares, whole[h].Base, unseen[h]))];
    }

    // Groups are numbered along the files; a multiplier deals neighbouring groups to different folds.
    public static int FoldOf(int group) => (int)((uint)group * 2654435761u >> 8) % Folds;

    private static void FitFold(Likenesses likenesses, int[] taught, int[] tried, Head[] heads, double[][] unseen)
    {
        FitAll(likenesses, taught, heads, (head, shares, origin) =>
        {
            foreach (var item in tried)
                unseen[head][item] = likenesses.Score(item, taught, shares) + origin;
        });
    }

    private static void FitAll(Likenesses likenesses, int[] items, Head[] heads, Action<int, double[], double> take)
    {
        if (items.Length == 0)
            return;

        var triangle = new Triangle(likenesses, items);
        for (var head = 0; head < heads.Length; head++)
        {
            var (shares, origin) = LogisticFit.Fit(triangle, [.. items.Select(i => heads[head].Answers[i])], heads[head].Looseness, [.. items.Select(i => heads[head].Importance[i])]);
            take(head, shares, origin);
        }
    }
}
