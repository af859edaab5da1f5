namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>From which probability on a theme is suggested: the one that makes the most of precision and recall over all themes together.</summary>
internal static class Thresholds
{
    private const int MostThemes = 3;

    public static double Best(Outlook[] themes, int items)
    {
        var (best, threshold) = (-1.0, 0.5);
        for (var tried = 0.15; tried < 0.65; tried += 0.01)
        {
            var score = ThemeScore.Of(themes, [.. Enumerable.Range(0, items)], tried);
            if (score > best)
                (best, threshold) = (score, tried);
        }

        return threshold;
    }

    /// <summary>Indexes of the themes that would be suggested, the surest first.</summary>
    public static int[] Suggested(double[] probabilities, double threshold) =>
        [.. Enumerable.Range(0, probabilities.Length).Where(t => probabilities[t] >= threshold).OrderByDescending(t => probabilities[t]).Take(MostThemes)];
}
