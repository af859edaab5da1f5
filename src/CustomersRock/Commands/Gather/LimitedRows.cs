using System.Globalization;
using System.Text;

namespace CustomersRock.Commands.Gather;

/// <summary>As many rows as a forge takes: of a longer text it takes nothing at all.</summary>
internal static class LimitedRows
{
    // GitHub takes 65,536 characters; the rest is for what stands around the rows.
    private const int MostCharacters = 60_000;

    /// <param name="items">What is told.</param>
    /// <param name="row">One of them, with its line end.</param>
    /// <param name="rest">What is said of those that have no room, after their number.</param>
    public static string Of<T>(IReadOnlyCollection<T> items, Func<T, string> row, string rest)
    {
        var text = new StringBuilder();
        foreach (var (index, item) in items.Index())
        {
            var next = row(item);
            if (text.Length + next.Length > MostCharacters)
                return text.Append(CultureInfo.InvariantCulture, $"\n{items.Count - index} {rest}.\n").ToString();

            text.Append(next);
        }

        return text.ToString();
    }
}
