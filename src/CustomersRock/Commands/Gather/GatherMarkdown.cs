using System.Globalization;
using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Visiting;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>What a run did, as Markdown for a scheduled job: first what wants an editor, then every source, then the filters.</summary>
internal static class GatherMarkdown
{
    public static string Write(GatherReport report, FilterReport filters, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Gathered on {UtcText.Minute(now)}\n\n");
        WriteSum(text, report);
        WriteWanted(text, report);
        WriteSources(text, report);
        filters.Write(text);
        return text.ToString();
    }

    private static void WriteSum(StringBuilder text, GatherReport report)
    {
        var asked = report.Visits.Where(v => v.Skipped is null).ToList();
        text.Append(CultureInfo.InvariantCulture, $"{Numbers.Count(asked.Count, "source")} asked, {Numbers.Count(asked.Sum(v => v.Requests), "request")}, ")
            .Append(CultureInfo.InvariantCulture, $"{Numbers.Count(asked.Sum(v => v.Waiting), "new entry", "new entries")}, {Numbers.Count(report.NewCandidates, "new candidate")}; ")
            .Append(CultureInfo.InvariantCulture, $"{Numbers.Count(report.Waiting, "candidate waits", "candidates wait")} for an editor.\n\n");
        if (report.IsOffline)
            text.Append("No host could be reached: the machine seems to be offline, and nothing was noted against the sources.\n\n");

        if (report.Interrupted)
            text.Append("The run was interrupted: what had come is kept, the rest is asked next time.\n\n");
    }

    private static void WriteWanted(StringBuilder text, GatherReport report)
    {
        var wanted = report.Visits.Where(v => v.Health?.State is HealthState.Held or HealthState.Moved or HealthState.Gone or HealthState.Failing).ToList();
        if (wanted.Count == 0)
            return;

        text.Append("## Wants an editor\n\n");
        foreach (var health in wanted.Select(v => v.Health!).OrderByDescending(h => h.State))
            text.Append(CultureInfo.InvariantCulture, $"- **{health.Source}** is {HealthFile.NameOf(health.State)} since {Numbers.Day(health.Since)}: {MarkdownText.Inert(health.Why)}\n");

        text.Append('\n');
    }

    private static void WriteSources(StringBuilder text, GatherReport report)
    {
        text.Append("## Sources\n\n| source | state | what came | newest | next try |\n|---|---|---|---|---|\n");
        foreach (var visit in report.Visits)
        {
            var health = visit.Health;
            var what = visit.Skipped is { } skipped ? "not asked: " + skipped : visit.Trouble ?? GatherWords.Of(visit);
            text.Append(CultureInfo.InvariantCulture, $"| {visit.Source.Id} | {(health is null ? "new" : HealthFile.NameOf(health.State))} | {MarkdownText.Inert(what)} ")
                .Append(CultureInfo.InvariantCulture, $"| {GatherWords.DayOr(health?.Newest, "")} | {GatherWords.MinuteOr(health?.NextTry, "")} |\n");
            foreach (var warning in visit.Warnings.Take(3))
                text.Append(CultureInfo.InvariantCulture, $"| | | warning: {MarkdownText.Inert(warning)} | | |\n");
        }

        text.Append('\n');
    }
}
