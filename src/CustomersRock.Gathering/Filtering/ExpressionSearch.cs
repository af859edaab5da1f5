using System.Text.RegularExpressions;

namespace CustomersRock.Gathering.Filtering;

/// <summary>Finds many regular expressions. All are first tried as one: most texts match none, and are read once.</summary>
internal sealed class ExpressionSearch
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly (Regex Expression, int Rank)[] expressions;
    private readonly Regex? any;

    /// <param name="lines">Expressions without their slashes and the rank of their line; one that cannot be read finds nothing (the check of the file says so).</param>
    public ExpressionSearch(IEnumerable<(string Expression, int Rank)> lines)
    {
        var read = lines.Select(l => (l.Expression, Regex: Read(l.Expression), l.Rank)).Where(l => l.Regex is not null).ToArray();
        expressions = [.. read.Select(l => (l.Regex!, l.Rank)).OrderBy(l => l.Rank)];
        any = expressions.Length > 1 ? Read(string.Join('|', read.Select(l => $"(?:{l.Expression})"))) : null;
    }

    /// <summary>The lowest rank below <paramref name="best"/> of a line that is found; <paramref name="best"/> where there is none.</summary>
    public int First(string text, int best)
    {
        if (expressions.Length == 0 || expressions[0].Rank >= best || (any is not null && !IsMatch(any, text, otherwise: true)))
            return best;

        foreach (var (expression, rank) in expressions)
        {
            if (rank >= best)
                break;

            if (IsMatch(expression, text, otherwise: false))
                return rank;
        }

        return best;
    }

    private static bool IsMatch(Regex expression, string text, bool otherwise)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return otherwise;
        }
    }

    private static Regex? Read(string expression)
    {
        try
        {
            return new Regex(expression, Options, Timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
