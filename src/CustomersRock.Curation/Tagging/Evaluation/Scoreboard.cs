using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging.Evaluation;

/// <summary>How good verdicts are, as a whole.</summary>
public sealed record Scoreboard(double Auc, double AveragePrecision, int HitsInTwenty, double Accuracy, double CalibrationError, ThemeFigures Themes)
{
    private const int Bins = 10;

    public static Scoreboard Of(IReadOnlyList<Verdict> verdicts)
    {
        var ranked = verdicts.Select(v => (v.GoodNews, v.Item.IsGood)).ToArray();
        return new Scoreboard(
            Separation.Auc(ranked), Separation.AveragePrecision(ranked), Separation.HitsIn(ranked, 20), verdicts.Count(v => v.GoodNews >= 0.5 == v.Item.IsGood) / (double)Math.Max(1, verdicts.Count),
            CalibrationOf(verdicts), ThemeFigures.Of(verdicts, verdicts.SelectMany(v => v.Item.Themes.Concat(v.Themes)).Distinct()));
    }

    /// <summary>Figures of each theme.</summary>
    public static ImmutableSortedDictionary<string, ThemeFigures> ByTheme(IReadOnlyList<Verdict> verdicts) =>
        verdicts.SelectMany(v => v.Item.Themes.Concat(v.Themes)).Distinct().ToImmutableSortedDictionary(theme => theme.Value, theme => ThemeFigures.Of(verdicts, [theme]), StringComparer.Ordinal);

    /// <summary>Mean distance between what was said and what was so, in ten steps of likelihood.</summary>
    private static double CalibrationOf(IReadOnlyList<Verdict> verdicts) => verdicts
        .GroupBy(v => Math.Min(Bins - 1, (int)(v.GoodNews * Bins)))
        .Sum(bin => Math.Abs(bin.Average(v => v.GoodNews) - bin.Average(v => v.Item.IsGood ? 1 : 0)) * bin.Count() / verdicts.Count);
}
