using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging.Evaluation;

/// <param name="Hits">Suggested and right.</param>
/// <param name="Suggested">In all.</param>
/// <param name="Wanted">Labelled in all.</param>
public readonly record struct ThemeFigures(int Hits, int Suggested, int Wanted)
{
    public double Precision => Suggested == 0 ? 0 : (double)Hits / Suggested;
    public double Recall => Wanted == 0 ? 0 : (double)Hits / Wanted;
    public double F1 => Suggested + Wanted == 0 ? 0 : 2.0 * Hits / (Suggested + Wanted);

    public static ThemeFigures Of(IReadOnlyList<Verdict> verdicts, IEnumerable<ThemeId> themes)
    {
        var counted = themes.ToHashSet();
        var figures = new ThemeFigures(0, 0, 0);
        foreach (var verdict in verdicts)
        {
            var wanted = verdict.Item.Themes.Count(counted.Contains);
            var suggested = verdict.Themes.Where(counted.Contains).ToArray();
            figures = new ThemeFigures(figures.Hits + suggested.Count(theme => verdict.Item.Themes.Contains(theme)), figures.Suggested + suggested.Length, figures.Wanted + wanted);
        }

        return figures;
    }
}
