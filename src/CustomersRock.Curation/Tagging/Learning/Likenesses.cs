using CustomersRock.Curation.Tagging.Features;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>How like each item is to each other one: the products of their vectors. Of a thousand items with a hundred thousand kinds of evidence this is all that learning needs.</summary>
internal sealed class Likenesses
{
    private readonly double[][] rows;

    public Likenesses(IReadOnlyList<SparseVector> items, int columns)
    {
        rows = new double[items.Count][];
        Parallel.For(0, items.Count, i =>
        {
            var dense = new float[columns];
            for (var k = 0; k < items[i].Columns.Length; k++)
                dense[items[i].Columns[k]] = items[i].Values[k];

            var row = new double[items.Count];
            for (var j = 0; j < items.Count; j++)
                row[j] = items[j].Dot(dense);

            rows[i] = row;
        });
    }

    public int Count => rows.Length;

    public double this[int left, int right] => rows[left][right];

    /// <summary>The score of an item, of a fit to other items.</summary>
    public double Score(int item, int[] fitted, double[] shares)
    {
        var sum = 0.0;
        for (var k = 0; k < fitted.Length; k++)
            sum += rows[item][fitted[k]] * shares[k];

        return sum;
    }
}
