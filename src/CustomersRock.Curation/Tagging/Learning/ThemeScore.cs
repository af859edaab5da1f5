namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>Micro F1: of all suggestions and all true themes together.</summary>
internal static class ThemeScore
{
    public static double Of(Outlook[] themes, int[] items, double threshold)
    {
        var (hits, suggested, wanted) = (0, 0, 0);
        var probabilities = new double[themes.Length];
        foreach (var item in items)
        {
            for (var t = 0; t < themes.Length; t++)
            {
                probabilities[t] = Odds.ToProbability(themes[t].Unseen[item]);
                wanted += themes[t].Head.Answers[item] ? 1 : 0;
            }

            foreach (var t in Thresholds.Suggested(probabilities, threshold))
            {
                suggested++;
                hits += themes[t].Head.Answers[item] ? 1 : 0;
            }
        }

        return 2.0 * hits / Math.Max(1, suggested + wanted);
    }
}
