using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Filtering;

/// <summary>The shared lists of <c>_filters.yml</c>, each made ready once however many sources use it.</summary>
public sealed class EntryFilters
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, SharedFilter> lists;
    private readonly Dictionary<string, SharedLines> ready = new(StringComparer.Ordinal);

    public EntryFilters(ImmutableArray<SharedFilter> shared)
    {
        lists = new(StringComparer.Ordinal);
        foreach (var list in shared)
            lists.TryAdd(list.Name, list);
    }

    /// <summary>The filter of one source. For several threads at once, as the filter itself is.</summary>
    public EntryFilter For(Source source)
    {
        lock (gate)
            return new(FilterList.From(source, "Include", source.Include, this), FilterList.From(source, "Exclude", source.Exclude, this));
    }

    /// <summary>Null where there is no such list.</summary>
    internal SharedLines? Shared(string name)
    {
        if (ready.TryGetValue(name, out var lines))
            return lines;

        return lists.TryGetValue(name, out var list) ? ready[name] = new SharedLines(list.At.Path, Flat(list, [])) : null;
    }

    /// <summary>A list may use another; one that uses itself is read once.</summary>
    private ImmutableArray<SourceFilter> Flat(SharedFilter list, HashSet<string> open)
    {
        if (!open.Add(list.Name))
            return [];

        return [.. list.Lines.SelectMany(l => l.Field != "Set" ? [l] : lists.TryGetValue(l.Pattern, out var inner) ? Flat(inner, open) : [])];
    }
}
