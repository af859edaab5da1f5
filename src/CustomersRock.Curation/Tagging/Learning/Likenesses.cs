using CustomersRock.Curation.Tagging.Features;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>How like each item is to each other one: the products of their vectors. Of a thousand items with a hundred thousand kinds of evidence this is all that learning needs.</summary>
internal sealed class Likenesses
{
    private readonly double[][] rows;

    private Likenesses(double[][] rows) => this.rows = rows;

    /// <summary>The same items by several weightings of the kinds of evidence.</summary>
    public static Likenesses[] Of(IReadOnlyList<SparseVector> items, FeatureTable table, params BlockWeights[] weightings)
    {
        var rows = weightings.Select(_ => new double[items.Count][]).ToArray();
        Parallel.For(0, items.Count, i =>
        {
            var dense = items[i].ToDense(table.Count);
            foreach (var ofWeighting in rows)
                ofWeighting[i] = new double[items.Count];

            var products = new double[table.Ends.Length];
            for (var j = 0; j < items.Count; j++)
            {
                items[j].DotByBlock(dense, table.Ends, products);
                for (var w = 0; w < weightings.Length; w++)
                    rows[w][i][j] = FixedSum.Dot(products, weightings[w].Squares);
            }
        });
        return [.. rows.Select(ofWeighting => new Likenesses(ofWeighting))];
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
