using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site;

namespace CustomersRock.Terminal;

/// <summary>What <c>check</c> says around its diagnostics: the good news first, the count last.</summary>
internal static class CheckSummary
{
    public static void WriteGood(Screen screen, BuildReport report, int chosen, ImmutableArray<Diagnostic> diagnostics)
    {
        if (chosen == 0)
        {
            if (report.GoodStories > 0)
                screen.Say(Phrase.Good(Numbers.Count(report.GoodStories, "story", "stories")), report.GoodStories == 1 ? " reads well." : " read well.");

            return;
        }

        var bad = diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(d => d.At.Path).Distinct(StringComparer.Ordinal).Count();
        var good = Math.Max(0, chosen - bad);
        if (good > 0)
            screen.Say(Phrase.Good(Numbers.Count(good, "file")), good == 1 ? " reads well." : " read well.");
    }

    public static void WriteCounts(Screen screen, ImmutableArray<Diagnostic> diagnostics)
    {
        var counts = DiagnosticCounts.Of(diagnostics);
        screen.Say(counts.Any ? $"{counts}." : "Nothing to mend.");
    }
}
