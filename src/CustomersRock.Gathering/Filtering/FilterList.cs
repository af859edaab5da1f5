using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Filtering;

/// <summary>One source's <c>Include</c> or <c>Exclude</c>: its own lines and the shared lists it names, in the order of the file.</summary>
internal sealed class FilterList
{
    private readonly LineSearch own;
    private readonly ImmutableArray<(int Rank, int Start, SharedLines Shared)> sets;
    private readonly Dictionary<int, int> ownIndex;

    /// <summary>True where the file has no such lines; a line that names a list that is missing is one that never matches.</summary>
    public bool IsAbsent { get; private init; }

    private FilterList(LineSearch own, Dictionary<int, int> ownIndex, ImmutableArray<(int Rank, int Start, SharedLines Shared)> sets, ImmutableArray<FilterLine> lines) =>
        (this.own, this.ownIndex, this.sets, Lines) = (own, ownIndex, sets, lines);

    /// <summary>Own lines and those of shared lists, in the order in which they decide.</summary>
    public ImmutableArray<FilterLine> Lines { get; }

    public static FilterList From(Source source, string key, ImmutableArray<SourceFilter> filters, EntryFilters shared)
    {
        var lines = ImmutableArray.CreateBuilder<FilterLine>();
        var sets = ImmutableArray.CreateBuilder<(int, int, SharedLines)>();
        var ownIndex = new Dictionary<int, int>();
        foreach (var (rank, filter) in filters.Index())
        {
            if (filter.Field != "Set")
            {
                ownIndex[rank] = lines.Count;
                lines.Add(Line(source.At.Path, key, "", filter));
            }
            else if (shared.Shared(filter.Pattern) is { } set)
            {
                sets.Add((rank, lines.Count, set));
                lines.AddRange(set.Lines.Select(l => Line(set.Path, key, $"Set {filter.Pattern}: ", l)));
            }
        }

        return new(new LineSearch(filters.Index().Where(f => f.Item.Field != "Set").Select(f => (f.Item, f.Index))), ownIndex, sets.ToImmutable(), lines.ToImmutable()) { IsAbsent = filters.IsEmpty };
    }

    /// <summary>The first line of the file that matches; null where none does.</summary>
    public FilterLine? First(FilterText text)
    {
        var first = own.First(text);
        foreach (var (rank, start, shared) in sets)
        {
            if (rank > first)
                break;

            if (shared.Search.First(text) is not LineSearch.None and var index)
                return Lines[start + index];
        }

        return first == LineSearch.None ? null : Lines[ownIndex[first]];
    }

    private static FilterLine Line(string path, string key, string set, SourceFilter filter)
    {
        var field = filter.Field is null ? "" : filter.Field + " ";
        return new($"{key} {set}{field}{filter.Pattern}", string.Create(CultureInfo.InvariantCulture, $"{path}:{filter.Line} {key} {field}\"{filter.Pattern}\""));
    }
}
