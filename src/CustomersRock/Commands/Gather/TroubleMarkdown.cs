using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>What a scheduled job tells the editors of: sources that do not come right by themselves, and files with faults.</summary>
internal static class TroubleMarkdown
{
    // Most servers that fail come back within a day or two; who is told of each of them reads nothing of it any more.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>Null where all is well.</summary>
    public static string? Write(GatherReport report, ImmutableArray<Diagnostic> diagnostics, DateTimeOffset now)
    {
        var sources = report.Visits.Select(v => v.Health).OfType<SourceHealth>().Where(h => WantsAnEditor(h, now)).OrderByDescending(h => h.State).ToList();
        var faults = diagnostics.Where(d => d.Rule.Severity == Severity.Error).ToList();
        if (sources.Count == 0 && faults.Count == 0)
            return null;

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"As of {UtcText.Minute(now)}. This text is written anew by every run, and the issue is closed when all is well.\n");
        Section(text, "Files with faults", faults, Fault, "more; see customersrock check input/sources");
        Section(text, "Sources", sources, Health, "more; see customersrock sources list");
        return text.ToString();
    }

    /// <summary>True where nothing happens until somebody looks.</summary>
    internal static bool WantsAnEditor(SourceHealth health, DateTimeOffset now) =>
        health.State is HealthState.Held or HealthState.Moved or HealthState.Gone || (health.State == HealthState.Failing && now - health.Since >= Patience);

    private static void Section<T>(StringBuilder text, string title, List<T> items, Func<T, string> row, string rest)
    {
        if (items.Count == 0)
            return;

        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        LimitedRows.Append(text, items, row, rest);
    }

    private static string Fault(Diagnostic fault) => $"- {MarkdownText.Code(fault.At.ToString())} {MarkdownText.Inert($"{fault.Rule.Code}: {fault.What}; {fault.Mend}")}\n";

    private static string Health(SourceHealth health) => $"- **{health.Source}** is {HealthFile.NameOf(health.State)} since {Numbers.Day(health.Since)}: {MarkdownText.Inert(health.Why)}\n";
}
