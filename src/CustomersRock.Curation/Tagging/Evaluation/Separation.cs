namespace CustomersRock.Curation.Tagging.Evaluation;

/// <summary>How well scores put what is wanted above the rest.</summary>
public static class Separation
{
    /// <summary>The chance that a wanted item stands above another; 0.5 is guessing. NaN where there is only one sort.</summary>
    public static double Auc(IReadOnlyList<(double Score, bool Wanted)> items)
    {
        var sorted = items.OrderBy(item => item.Score).ToArray();
        double ranks = 0;
        for (var i = 0; i < sorted.Length;)
        {
            var end = i;
            while (end < sorted.Length && sorted[end].Score == sorted[i].Score)
                end++;

            ranks += sorted[i..end].Count(item => item.Wanted) * ((i + 1 + end) / 2.0);
            i = end;
        }

        double wanted = items.Count(item => item.Wanted);
        var others = items.Count - wanted;
        return wanted * others == 0 ? double.NaN : (ranks - (wanted * (wanted + 1) / 2)) / (wanted * others);
    }

    /// <summary>The mean precision at each wanted item, from the top.</summary>
    public static double AveragePrecision(IReadOnlyList<(double Score, bool Wanted)> items)
    {
        var (hits, sum, seen) = (0, 0.0, 0);
        foreach (var item in items.OrderByDescending(item => item.Score))
        {
            seen++;
            if (item.Wanted)
                sum += (double)++hits / seen;
        }

        return hits == 0 ? double.NaN : sum / hits;
    }

    /// <summary>How many of the first <paramref name="count"/> are wanted.</summary>
    public static int HitsIn(IReadOnlyList<(double Score, bool Wanted)> items, int count) =>
        items.OrderByDescending(item => item.Score).Take(count).Count(item => item.Wanted);
}
