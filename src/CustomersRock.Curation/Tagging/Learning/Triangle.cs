namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>The Cholesky factor of the likenesses of some items: it makes the learner's problem round, so that it converges in a few dozen steps.</summary>
internal sealed class Triangle
{
    // Two equal items would leave nothing for the second.
    private const double Ridge = 1e-6;

    private readonly double[][] rows;

    public Triangle(Likenesses likenesses, int[] items)
    {
        rows = new double[items.Length][];
        for (var i = 0; i < items.Length; i++)
        {
            var row = new double[i + 1];
            for (var j = 0; j < i; j++)
                row[j] = (likenesses[items[i], items[j]] - FixedSum.Dot(row.AsSpan(0, j), rows[j])) / rows[j][j];

            row[i] = Math.Sqrt(Math.Max(Ridge, likenesses[items[i], items[i]] + Ridge - FixedSum.Dot(row.AsSpan(0, i), row)));
            rows[i] = row;
        }
    }

    public int Count => rows.Length;

    /// <summary>The triangle times a vector.</summary>
    public void Times(ReadOnlySpan<double> vector, Span<double> result)
    {
        for (var i = 0; i < rows.Length; i++)
            result[i] = FixedSum.Dot(rows[i], vector[..(i + 1)]);
    }

    /// <summary>The turned triangle times a vector, added to <paramref name="result"/>.</summary>
    public void AddTurnedTimes(ReadOnlySpan<double> vector, Span<double> result)
    {
        for (var i = 0; i < rows.Length; i++)
            FixedSum.Add(vector[i], rows[i], result[..(i + 1)]);
    }
}
