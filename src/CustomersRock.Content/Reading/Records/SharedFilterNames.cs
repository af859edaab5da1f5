using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading.Records;

/// <summary>Whether the shared lists that sources name are there. It depends on two files, so it is asked anew each time and never kept with one of them.</summary>
internal static class SharedFilterNames
{
    /// <summary>One for each line that names none: such a line matches nothing, so a slip in it would let all fall, or let all through, in silence.</summary>
    public static List<Diagnostic> Missing(ReadFile[] files)
    {
        var known = files.SelectMany(f => f.Filters).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var isBroken = files.Any(f => f.IsBroken && FilePlace.KindOf(f.Path) == FileKind.SharedFilters);
        return isBroken ? [] : [.. files.Select(f => f.Source).OfType<Source>().SelectMany(source => Missing(source, known))];
    }

    private static IEnumerable<Diagnostic> Missing(Source source, HashSet<string> known) =>
        source.Include.Concat(source.Exclude).Where(filter => filter.Field == "Set" && !known.Contains(filter.Pattern)).Select(filter => ValueRules.BadFilter.At(
            new FilePosition(source.At.Path, filter.Line, 1), $"there is no shared list {Shown.Quoted(filter.Pattern)}",
            Suggest.Mend(filter.Pattern, known, known.Count == 0 ? "write it into input/sources/_filters.yml" : $"known are {string.Join(", ", known.Order(StringComparer.Ordinal))}")));
}
