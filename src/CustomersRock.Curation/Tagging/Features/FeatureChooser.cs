namespace CustomersRock.Curation.Tagging.Features;

/// <summary>Which evidence a model takes up: what stands in a few training items at least.</summary>
internal static class FeatureChooser
{
    // A cue's value is divided by its spread, which for the rarest would be next to nothing.
    private const double LeastSpread = 0.15;

    private static readonly int[] LeastItems = [3, 2, 3, 3, 1];

    public static FeatureTable Choose(IReadOnlyList<ItemEvidence> items)
    {
        var seen = new Dictionary<(FeatureBlock, uint), (int Items, double Sum, double Squares)>();
        for (var i = 0; i < items.Count; i++)
        {
            var own = new Dictionary<(FeatureBlock, uint), int>();
            var sink = new Sink(own);
            items[i].Tell(ref sink);
            foreach (var (feature, count) in own)
            {
                var value = Math.Log2(1 + count);
                var known = seen.GetValueOrDefault(feature);
                seen[feature] = (known.Items + 1, known.Sum + value, known.Squares + (value * value));
            }
        }

        var chosen = seen.Where(feature => feature.Value.Items >= LeastItems[(int)feature.Key.Item1]).OrderBy(feature => feature.Key).ToArray();
        var scales = chosen.Select(f => (Half)(f.Key.Item1 < FeatureBlock.Cues ? Rarity(f.Value.Items, items.Count) : f.Key.Item1 == FeatureBlock.Cues ? 1 / Spread(f.Value.Sum, f.Value.Squares, items.Count) : 1));
        var ends = Enum.GetValues<FeatureBlock>().Select(block => chosen.Count(feature => feature.Key.Item1 <= block));
        return new FeatureTable([.. chosen.Select(feature => feature.Key.Item2)], [.. scales], [.. ends]);
    }

    private static double Rarity(int items, int all) => 1 + Math.Log((1.0 + all) / (1 + items));

    private static double Spread(double sum, double squares, int all) => Math.Max(LeastSpread, Math.Sqrt(Math.Max(0, (squares / all) - (sum / all * (sum / all)))));

    private readonly ref struct Sink(Dictionary<(FeatureBlock, uint), int> counts) : IFeatureSink
    {
        public void Take(FeatureBlock block, uint key, int from, int to) =>
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, (block, key), out _)++;
    }
}
