namespace CustomersRock.Curation.Tagging.Features;

/// <param name="Columns">Ascending.</param>
internal sealed record SparseVector(int[] Columns, float[] Values)
{
    public double Dot(ReadOnlySpan<float> dense)
    {
        var sum = 0.0;
        for (var i = 0; i < Columns.Length; i++)
            sum += Values[i] * dense[Columns[i]];

        return sum;
    }
}
