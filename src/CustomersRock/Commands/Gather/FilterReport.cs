using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Gathering.State;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>What the lines of Include and Exclude have decided so far: which eats everything, and which never fires.</summary>
internal sealed class FilterReport(ImmutableArray<Source> sources, ImmutableArray<SharedFilter> shared, GatherStore store)
{
    private readonly EntryFilters filters = new(shared);

    public void Write(StringBuilder text)
    {
        var counts = store.FilterLines().ToDictionary(l => (l.Source, l.Line), l => l.Entries);
        var filtered = sources.Where(s => s.Enabled && !(s.Include.IsEmpty && s.Exclude.IsEmpty)).Select(s => (Source: s, Filter: filters.For(s))).ToList();
        if (counts.Count == 0 || filtered.Count == 0)
            return;

        text.Append("## Filters\n\nEntries so far, by the line that decided: Exclude lets fall, Include lets through.\n\n| source | line | entries |\n|---|---|---|\n");
        foreach (var (source, filter) in filtered)
            WriteLines(text, source, filter, counts);

        WriteIdle(text, filtered, counts);
    }

    private static void WriteLines(StringBuilder text, Source source, EntryFilter filter, Dictionary<(SourceId, string), int> counts)
    {
        var where = filter.Lines.DistinctBy(l => l.Key).ToDictionary(l => l.Key, l => l.Where, StringComparer.Ordinal);
        var decided = counts.Where(c => c.Key.Item1 == source.Id && (where.ContainsKey(c.Key.Item2) || c.Key.Item2 == FilterVerdict.NotIncluded));
        foreach (var ((_, line), entries) in decided.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Item2, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| {source.Id} | {MarkdownText.Literal(where.GetValueOrDefault(line, line))} | {entries} |\n");
    }

    /// <summary>Of a shared list a line is idle when it is in every source that uses it.</summary>
    private static void WriteIdle(StringBuilder text, List<(Source Source, EntryFilter Filter)> filtered, Dictionary<(SourceId, string), int> counts)
    {
        var used = filtered.SelectMany(f => f.Filter.Lines.Where(l => counts.ContainsKey((f.Source.Id, l.Key)))).Select(l => l.Where).ToHashSet(StringComparer.Ordinal);
        var idle = filtered.SelectMany(f => f.Filter.Lines).Select(l => l.Where).Where(where => !used.Contains(where)).Distinct(StringComparer.Ordinal).ToList();
        if (idle.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"\nHave decided nothing yet: {string.Join("; ", idle.Select(MarkdownText.Literal))}.\n");
    }
}
