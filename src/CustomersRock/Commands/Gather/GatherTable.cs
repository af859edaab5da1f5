using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Visiting;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>The closing lines of a gather: a line per source, then the sum.</summary>
internal static class GatherTable
{
    // Of more sources than this only those that have something to tell are listed.
    private const int Few = 60;

    public static void Write(Screen screen, GatherReport report, bool dryRun)
    {
        var all = screen.Verbosity == Verbosity.Verbose || report.Visits.Length <= Few;
        var listed = report.Visits.Where(v => all || HasSomethingToTell(v)).ToList();
        var width = listed.Count == 0 ? 0 : Math.Min(32, listed.Max(v => v.Source.Id.Value.Length));
        foreach (var visit in listed)
            WriteLine(screen, visit, width);

        if (listed.Count < report.Visits.Length)
            screen.Say(Phrase.Faint($"{Numbers.Count(report.Visits.Length - listed.Count, "source")} more had nothing new."));

        WriteSum(screen, report, dryRun);
    }

    private static bool HasSomethingToTell(VisitResult visit) => visit.Trouble is not null || visit.Waiting + visit.Held > 0 || visit.Health?.State is HealthState.Held or HealthState.Moved;

    private static void WriteLine(Screen screen, VisitResult visit, int width)
    {
        var name = visit.Source.Id.Value.PadRight(width) + "  ";
        if (visit.Trouble is { } trouble)
            screen.Complain(name, Phrase.Error(HealthFile.NameOf(visit.Health!.State)), $": {trouble}", Phrase.Faint(Next(visit)));
        else if (visit.Skipped is { } skipped)
            screen.Say(name, Phrase.Faint($"not asked: {skipped}"));
        else
            WriteGood(screen, visit, name);

        foreach (var warning in visit.Warnings)
            screen.Detail(new string(' ', name.Length), Phrase.Warning("warning: "), warning);
    }

    private static void WriteGood(Screen screen, VisitResult visit, string name)
    {
        var what = GatherWords.Of(visit);
        var isWell = visit.Health!.State is HealthState.Well or HealthState.New;
        if (isWell)
            screen.Say(name, visit.Waiting > 0 ? Phrase.Good(what) : what, Phrase.Faint(Next(visit)));
        else
            screen.Say(name, what, ". ", Phrase.Warning(HealthFile.NameOf(visit.Health.State)), $": {visit.Health.Why}", Phrase.Faint(Next(visit)));
    }

    private static string Next(VisitResult visit) => visit.Health?.NextTry is { } next ? $"; next {UtcText.Minute(next)}, {visit.Record!.Memory.NextWhy}" : "";

    private static void WriteSum(Screen screen, GatherReport report, bool dryRun)
    {
        var asked = report.Visits.Where(v => v.Skipped is null).ToList();
        var failed = asked.Count(v => v.Trouble is not null);
        var sum = $" {Numbers.Count(asked.Count, "source")} in {Numbers.Time(report.Elapsed)} with {Numbers.Count(asked.Sum(v => v.Requests), "request")}";
        var came = asked.Sum(v => v.Waiting);
        screen.Say(Phrase.Good(report.Interrupted ? "Interrupted after" : "Asked"), sum, failed > 0 ? $", {failed} in trouble" : "",
            dryRun ? $"; {Numbers.Count(came, "entry", "entries")} would come, nothing was kept." : $"; {Numbers.Count(came, "new entry", "new entries")}, {Numbers.Count(report.NewCandidates, "new candidate")}.");
        if (report.IsOffline)
            screen.Complain(Phrase.Warning("This machine seems to be offline"), ": no host could be reached, so nothing was noted against the sources.");

        if (!dryRun && report.Waiting > 0)
            screen.Say($"{Numbers.Count(report.Waiting, "candidate waits", "candidates wait")}; customersrock inbox shows them.");
    }
}
