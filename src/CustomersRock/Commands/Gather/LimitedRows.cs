using System.Globalization;
using System.Text;

namespace CustomersRock.Commands.Gather;

/// <summary>As many rows as a forge takes: of a longer text it takes nothing at all.</summary>
internal static class LimitedRows
{
    // GitHub takes 65,536 characters in all.
    private const int MostCharacters = 60_000;

    /// <param name="text">What is written so far.</param>
    /// <param name="items">What is told.</param>
    /// <param name="row">One of them, with its line end.</param>
    /// <param name="rest">What is said of those that have no room, after their number.</param>
    public static void Append<T>(StringBuilder text, IReadOnlyCollection<T> items, Func<T, string> row, string rest)
    {
        foreach (var (index, item) in items.Index())
        {
            var next = row(item);
            if (text.Length + next.Length > MostCharacters)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{items.Count - index} {rest}.\n");
                return;
            }

            text.Append(next);
        }
    }
}
