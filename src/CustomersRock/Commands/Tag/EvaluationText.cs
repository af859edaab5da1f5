using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Evaluation;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Tag;

/// <summary>What an evaluation found, for people.</summary>
internal static class EvaluationText
{
    private const int Worst = 10;

    /// <param name="explainer">Gives the reasons of the worst mistakes; null where the model that made them is gone.</param>
    public static void Write(Screen screen, string title, ImmutableArray<Verdict> verdicts, Tagger? explainer)
    {
        var board = Scoreboard.Of(verdicts);
        screen.Print($"{title}: {verdicts.Length} items, {verdicts.Count(v => v.Item.IsGood)} of them good news");
        screen.Print(Said($"  AUC {board.Auc:F3}   average precision {board.AveragePrecision:F3}   {board.HitsInTwenty} of the first 20 right   accuracy {board.Accuracy:F3}   calibration error {board.CalibrationError:F3}"));
        screen.Print(Said($"  themes: micro F1 {board.Themes.F1:F3}   precision {board.Themes.Precision:F3}   recall {board.Themes.Recall:F3}"));
        WriteKinds(screen, verdicts);
        WriteCurve(screen, verdicts);
        WriteThemes(screen, verdicts);
        WriteCalibration(screen, verdicts);
        WriteLanguages(screen, verdicts);
        WriteWorst(screen, verdicts, explainer);
    }

    private static void WriteKinds(Screen screen, ImmutableArray<Verdict> verdicts)
    {
        screen.Print(Phrase.Mend("Kind                  taken for good   for other"));
        foreach (var kind in verdicts.GroupBy(v => $"{v.Item.Kind ?? "unknown"}{(v.Item.IsGood ? " (good)" : "")}").OrderBy(kind => kind.Key, StringComparer.Ordinal))
            screen.Print(Said($"  {kind.Key,-22}{kind.Count(v => v.GoodNews >= 0.5),12}{kind.Count(v => v.GoodNews < 0.5),12}"));
    }

    private static void WriteCurve(Screen screen, ImmutableArray<Verdict> verdicts)
    {
        screen.Print(Phrase.Mend("Precision at recall"));
        var sorted = verdicts.OrderByDescending(v => v.GoodNews).ToArray();
        var wanted = sorted.Count(v => v.Item.IsGood);
        for (var tenth = 1; tenth <= 10 && wanted > 0; tenth++)
        {
            var (hits, taken) = (0, 0);
            while (taken < sorted.Length && hits < Math.Ceiling(wanted * tenth / 10.0))
                hits += sorted[taken++].Item.IsGood ? 1 : 0;

            var precision = (double)hits / taken;
            screen.Print(Said($"  {tenth * 10,4} %  {precision:F2}  {new string('#', (int)Math.Round(precision * 40))}"));
        }
    }

    private static void WriteThemes(Screen screen, ImmutableArray<Verdict> verdicts)
    {
        screen.Print(Phrase.Mend("Theme                  precision  recall      F1   items"));
        foreach (var (theme, figures) in Scoreboard.ByTheme(verdicts))
            screen.Print(Said($"  {theme,-22}{figures.Precision,8:F2}{figures.Recall,8:F2}{figures.F1,8:F2}{figures.Wanted,8}"));
    }

    private static void WriteCalibration(Screen screen, ImmutableArray<Verdict> verdicts)
    {
        screen.Print(Phrase.Mend("Said      so       items"));
        foreach (var bin in verdicts.GroupBy(v => Math.Min(9, (int)(v.GoodNews * 10))).OrderBy(bin => bin.Key))
            screen.Print(Said($"  {bin.Average(v => v.GoodNews):F2}    {bin.Average(v => v.Item.IsGood ? 1 : 0):F2}  {bin.Count(),8}"));
    }

    private static void WriteLanguages(Screen screen, ImmutableArray<Verdict> verdicts)
    {
        screen.Print(Phrase.Mend("Language   items     AUC   theme F1"));
        foreach (var language in verdicts.GroupBy(v => v.Item.Text.Language ?? "?").OrderByDescending(l => l.Count()).ThenBy(l => l.Key, StringComparer.Ordinal))
        {
            var board = Scoreboard.Of([.. language]);
            screen.Print(Said($"  {language.Key,-6}{language.Count(),8}{(double.IsNaN(board.Auc) ? "-" : Said($"{board.Auc:F2}")),8}{board.Themes.F1,10:F2}"));
        }
    }

    private static void WriteWorst(Screen screen, ImmutableArray<Verdict> verdicts, Tagger? explainer)
    {
        screen.Print(Phrase.Mend("Worst mistakes"));
        foreach (var verdict in verdicts.OrderByDescending(v => Math.Abs(v.GoodNews - (v.Item.IsGood ? 1 : 0))).Take(Worst))
        {
            screen.Print(Said($"  {verdict.GoodNews * 100,3:F0} %  {verdict.Item.Kind ?? (verdict.Item.IsGood ? "good" : "other"),-14}"), $" {verdict.Item.Id}  {verdict.Item.Text.Title}");
            foreach (var reason in explainer?.Judge(verdict.Item.Text).Why ?? [])
                screen.Print(Said($"           {reason.Weight,6:+0.00;-0.00}  "), $"\"{reason.Words}\"", Phrase.Faint(reason.Noticed is { } noticed ? $"  ({noticed})" : ""));
        }
    }

    private static string Said(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
