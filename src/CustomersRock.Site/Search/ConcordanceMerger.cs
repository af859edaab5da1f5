namespace CustomersRock.Site.Search;

/// <summary>Several concordances of different entries, read as one.</summary>
internal sealed class ConcordanceMerger(params IReadOnlyList<Concordance> parts)
{
    private readonly int[] at = new int[parts.Count];
    private int[] finds = new int[1 << 10];

    /// <summary>Gives each word once, in order, with all its finds in the order of places.</summary>
    public void Each(ConcordanceReader reader)
    {
        while (Lowest() is >= 0 and var lowest)
        {
            var word = parts[lowest].Word(at[lowest]);
            reader(word, FindsOf(word));
        }
    }

    private int Lowest()
    {
        var lowest = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (at[i] < parts[i].Count && (lowest < 0 || parts[i].Word(at[i]).SequenceCompareTo(parts[lowest].Word(at[lowest])) < 0))
                lowest = i;
        }

        return lowest;
    }

    private ReadOnlySpan<int> FindsOf(ReadOnlySpan<byte> word)
    {
        var count = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (at[i] == parts[i].Count || !parts[i].Word(at[i]).SequenceEqual(word))
                continue;

            var own = parts[i].Finds(at[i]++);
            if (finds.Length < count + own.Length)
                Array.Resize(ref finds, Math.Max(finds.Length * 2, count + own.Length));

            own.CopyTo(finds.AsSpan(count));
            count += own.Length;
        }

        // New entries may stand between old ones.
        var all = finds.AsSpan(0, count);
        if (!IsAscending(all))
            all.Sort();

        return all;
    }

    private static bool IsAscending(ReadOnlySpan<int> values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1])
                return false;
        }

        return true;
    }
}
