using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Preview;

/// <summary>What preview says of a build: what had changed, what was made anew, how fast.</summary>
internal static class PreviewLog
{
    private const int MostNames = 3;

    public static void Write(Screen screen, BuildReport report, IReadOnlyCollection<string> changed)
    {
        DiagnosticText.Write(report.Diagnostics, why: false, screen.Complain);
        var cause = changed.Count == 0 ? "" : $"{Few([.. changed])}: ";
        var counts = DiagnosticCounts.Of(report.Diagnostics);
        var found = counts.Any ? $" {counts}." : "";
        if (!report.Written)
        {
            screen.Say(Phrase.Faint(cause), Phrase.Error("nothing was written"), $" in {Numbers.Time(report.Elapsed)}.{found}");
            return;
        }

        var pages = report.Changed.IsEmpty ? "" : $" ({Few(report.Changed)})";
        screen.Say(
            Phrase.Faint(cause),
            Phrase.Good("built"),
            $" in {Numbers.Time(report.Elapsed)}; {Numbers.Count(report.FilesWritten, "written", "written")}, {Numbers.Count(report.FilesRemoved, "removed", "removed")}{pages}.{found}");
    }

    private static string Few(IReadOnlyList<string> names) => names.Count <= MostNames
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more";
}
