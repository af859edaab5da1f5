namespace CustomersRock.Curation.Tagging.Features;

/// <param name="Columns">Ascending.</param>
internal sealed record SparseVector(int[] Columns, float[] Values)
{
    public float[] ToDense(int columns)
    {
        var dense = new float[columns];
        for (var i = 0; i < Columns.Length; i++)
            dense[Columns[i]] = Values[i];

        return dense;
    }

    /// <summary>The product with a dense vector, of each block alone.</summary>
    /// <param name="ends">Where each block's columns end.</param>
    public void DotByBlock(ReadOnlySpan<float> dense, ReadOnlySpan<int> ends, Span<double> products)
    {
        var at = 0;
        for (var block = 0; block < ends.Length; block++)
        {
            var sum = 0.0;
            for (; at < Columns.Length && Columns[at] < ends[block]; at++)
                sum += Values[at] * dense[Columns[at]];

            products[block] = sum;
        }
    }
}
