using System.Runtime.InteropServices;

namespace CustomersRock.Curation.Tagging.Features;

/// <summary>How often each known piece of evidence stands in an item.</summary>
internal sealed class FeatureCounts(FeatureTable table)
{
    private readonly Dictionary<int, int> counts = [];

    /// <summary>Every occurrence in the item that was counted last.</summary>
    public List<Sighting> Sightings { get; } = [];

    public int CountOf(int column) => counts[column];

    /// <summary>The item as a vector: within a block rare evidence counts more and repetition less; letters, words and forms have length one as blocks, times the block's weight, so that long items weigh no more than short ones.</summary>
    public SparseVector VectorOf(ItemEvidence evidence)
    {
        counts.Clear();
        Sightings.Clear();
        var sink = new Sink(table, counts, Sightings);
        evidence.Tell(ref sink);
        var columns = counts.Keys.ToArray();
        Array.Sort(columns);
        var values = new float[columns.Length];
        for (var i = 0; i < columns.Length; i++)
            values[i] = ValueOf(table.BlockOf(columns[i]), counts[columns[i]]) * (float)table.Scales[columns[i]];

        Level(columns, values);
        return new SparseVector(columns, values);
    }

    private static float ValueOf(FeatureBlock block, int count) => block < FeatureBlock.Cues ? 1 + MathF.Log(count) : MathF.Log2(1 + count);

    private void Level(int[] columns, float[] values)
    {
        var at = 0;
        for (var block = FeatureBlock.Letters; block <= FeatureBlock.Phrases; block++)
        {
            var start = at;
            var square = 0.0;
            for (; at < columns.Length && columns[at] < table.Ends[(int)block]; at++)
                square += (double)values[at] * values[at];

            var factor = 1f / (float)(block < FeatureBlock.Cues ? Math.Sqrt(Math.Max(square, 1e-12)) : 1);
            for (var i = start; i < at; i++)
                values[i] *= factor;
        }
    }

    private readonly ref struct Sink(FeatureTable table, Dictionary<int, int> counts, List<Sighting> sightings) : IFeatureSink
    {
        public void Take(FeatureBlock block, uint key, int from, int to)
        {
            if (table.Find(block, key) is not (var column and >= 0))
                return;

            CollectionsMarshal.GetValueRefOrAddDefault(counts, column, out _)++;
            sightings.Add(new Sighting(block, column, from, to));
        }
    }
}
