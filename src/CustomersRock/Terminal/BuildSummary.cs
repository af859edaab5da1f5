using CustomersRock.Content.Diagnostics;
using CustomersRock.Site;

namespace CustomersRock.Terminal;

/// <summary>The closing lines of a build.</summary>
internal static class BuildSummary
{
    private const string WayOn = " Mend the errors, or leave out what is broken with --keep-going.";

    public static void Write(Screen screen, BuildReport report, bool strict)
    {
        var verbose = screen.Verbosity == Verbosity.Verbose;
        var shown = verbose || strict ? report.Diagnostics : [.. report.Diagnostics.Where(d => d.Rule.Severity != Severity.Hint)];
        DiagnosticText.Write(shown, verbose, screen.Complain);

        var counts = DiagnosticCounts.Of(report.Diagnostics);
        if (counts.Any)
            WriteCounts(screen, counts, hidden: report.Diagnostics.Length - shown.Length);

        if (report.Written)
            WriteBuilt(screen, report, leftOut: counts.Errors > 0);
        else
            screen.Complain(Phrase.Error("Nothing was written"), "; the last good output stays.", counts.Errors > 0 ? WayOn : "");

        WriteWaiting(screen, report);
    }

    private static void WriteBuilt(Screen screen, BuildReport report, bool leftOut)
    {
        var what = $" {Numbers.Count(report.Pages, "page")} ({Numbers.Count(report.Files, "file")}) from " +
            $"{Numbers.Count(report.Stories, "story", "stories")} in {Numbers.Time(report.Elapsed)}; " +
            $"{Numbers.Count(report.FilesWritten, "written", "written")}, {Numbers.Count(report.FilesRemoved, "removed", "removed")}.";
        screen.Say(Phrase.Good("Built"), what, leftOut ? " What is broken was left out." : "");
    }

    private static void WriteCounts(Screen screen, DiagnosticCounts counts, int hidden)
    {
        var where = hidden > 0 ? "; customersrock check shows all" : "";
        if (counts.Errors + counts.Warnings > 0)
            screen.Complain($"{counts}{where}.");
        else
            screen.Say($"{counts}{where}.");
    }

    private static void WriteWaiting(Screen screen, BuildReport report)
    {
        if (report.Waiting == 0)
            return;

        var verb = report.Waiting == 1 ? "waits" : "wait";
        var next = report.NextWaiting is { } day ? $", next {Numbers.Day(day)}" : "";
        screen.Say($"{Numbers.Count(report.Waiting, "story", "stories")} {verb}{next}.");
    }
}
