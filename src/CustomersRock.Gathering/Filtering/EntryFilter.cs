using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Filtering;

/// <summary>A source's <c>Include</c> and <c>Exclude</c>, made ready. Made by <see cref="EntryFilters"/>.</summary>
public sealed class EntryFilter
{
    private readonly FilterList include;
    private readonly FilterList exclude;

    internal EntryFilter(FilterList include, FilterList exclude) => (this.include, this.exclude) = (include, exclude);

    /// <summary>All lines that may decide, those of <c>Exclude</c> first: for counting which never do.</summary>
    public ImmutableArray<FilterLine> Lines => [.. exclude.Lines, .. include.Lines];

    /// <summary>Exclude is stronger than Include; without Include lines everything else passes. Never throws.</summary>
    public FilterVerdict Judge(Telling telling)
    {
        var text = new FilterText(telling);
        if (exclude.First(text) is { } against)
            return new(false, against.Key, against.Where);

        if (include.IsAbsent)
            return new(true, null, "");

        return include.First(text) is { } line ? new(true, line.Key, line.Where) : new(false, null, FilterVerdict.NotIncluded);
    }
}
