using System.Runtime.InteropServices;

namespace CustomersRock.Content.Checks.Review;

/// <summary>Which texts share marks. What many share says nothing, so the work is linear in the number of marks.</summary>
internal static class SharedMarks
{
    /// <summary>A mark of more texts is a turn of phrase, a letterhead or the name of a place.</summary>
    private const int MostOwners = 8;

    /// <param name="marks">Of each text, each once.</param>
    /// <param name="overlap">How much is enough.</param>
    /// <returns>Pairs of places, the lower first.</returns>
    public static HashSet<(int First, int Second)> Pairs(IReadOnlyList<int[]> marks, Overlap overlap)
    {
        var owned = new List<(int Mark, int Owner)>(marks.Sum(m => m.Length));
        for (var i = 0; i < marks.Count; i++)
        {
            foreach (var mark in marks[i])
                owned.Add((mark, i));
        }

        owned.Sort();
        var shared = Count(CollectionsMarshal.AsSpan(owned));
        return [.. shared.Where(s => overlap.IsReached(s.Value, Math.Min(marks[s.Key.First].Length, marks[s.Key.Second].Length))).Select(s => s.Key)];
    }

    private static Dictionary<(int First, int Second), int> Count(ReadOnlySpan<(int Mark, int Owner)> owned)
    {
        var shared = new Dictionary<(int First, int Second), int>();
        for (int from = 0, to; from < owned.Length; from = to)
        {
            to = from + 1;
            while (to < owned.Length && owned[to].Mark == owned[from].Mark)
                to++;

            for (var a = from; to - from <= MostOwners && a < to; a++)
            {
                for (var b = a + 1; b < to; b++)
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (owned[a].Owner, owned[b].Owner), out _)++;
            }
        }

        return shared;
    }
}
