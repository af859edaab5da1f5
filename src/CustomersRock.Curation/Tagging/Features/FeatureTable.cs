namespace CustomersRock.Curation.Tagging.Features;

/// <summary>The evidence that a model knows, a column each: its key, its block, and what one occurrence counts for (rarer is more).</summary>
internal sealed class FeatureTable
{
    // A power of two at least twice the number of columns, so that a search ends after a probe or two.
    private readonly int[] slots;

    /// <param name="keys">Each block's together, in the order of the blocks.</param>
    /// <param name="ends">Where each block ends in them.</param>
    public FeatureTable(uint[] keys, Half[] scales, int[] ends)
    {
        (Keys, Scales, Ends) = (keys, scales, ends);
        slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2))];
        for (var column = 0; column < keys.Length; column++)
        {
            var at = keys[column] & (slots.Length - 1);
            while (slots[at] != 0)
                at = (at + 1) & (slots.Length - 1);

            slots[at] = column + 1;
        }
    }

    public uint[] Keys { get; }
    public Half[] Scales { get; }
    public int[] Ends { get; }
    public int Count => Keys.Length;

    public FeatureBlock BlockOf(int column)
    {
        var block = 0;
        while (column >= Ends[block])
            block++;

        return (FeatureBlock)block;
    }

    /// <summary>The column of a key; -1 for what the model has never met.</summary>
    public int Find(FeatureBlock block, uint key)
    {
        var (from, to) = (block == 0 ? 0 : Ends[(int)block - 1], Ends[(int)block]);
        for (var at = key & (slots.Length - 1); slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            var column = slots[at] - 1;
            if (Keys[column] == key && column >= from && column < to)
                return column;
        }

        return -1;
    }
}
