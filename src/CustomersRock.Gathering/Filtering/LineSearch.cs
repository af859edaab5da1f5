using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Filtering;

/// <summary>A list of lines, made ready: which of them is the first to match?</summary>
internal sealed class LineSearch
{
    public const int None = int.MaxValue;

    private readonly (FilterField Field, WordSearch Words, ExpressionSearch Expressions)[] searches;

    /// <param name="lines">No shared lists among them; the rank decides which is named where several match.</param>
    public LineSearch(IEnumerable<(SourceFilter Line, int Rank)> lines) =>
        searches = [.. lines.GroupBy(l => Field(l.Line.Field)).Select(g => (g.Key, new WordSearch(g.Where(l => !IsExpression(l.Line)).Select(l => (l.Line.Pattern, l.Rank))),
            new ExpressionSearch(g.Where(l => IsExpression(l.Line)).Select(l => (l.Line.Pattern[1..^1], l.Rank)))))];

    /// <summary>The lowest rank of a line that matches; <see cref="None"/> where none does.</summary>
    public int First(FilterText text)
    {
        var best = None;
        foreach (var (field, words, expressions) in searches)
        {
            foreach (var part in text.Folded(field))
                best = words.First(part, best);

            foreach (var part in text.Plain(field))
                best = expressions.First(part, best);
        }

        return best;
    }

    private static bool IsExpression(SourceFilter line) => line.Pattern is ['/', .., '/'] and not "//";

    private static FilterField Field(string? name) => Enum.TryParse<FilterField>(name, ignoreCase: true, out var field) ? field : FilterField.TitleAndText;
}
