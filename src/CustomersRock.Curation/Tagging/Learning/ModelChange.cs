using System.Collections.Immutable;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Models;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>What is to be added to a model's weights.</summary>
internal sealed class ModelChange(TaggerModel model)
{
    private readonly float[]?[] weights = new float[model.Outputs.Length][];
    private readonly double[] bases = new double[model.Outputs.Length];

    public void Add(int output, BlockWeights weighting, SparseVector[] items, double[] shares, double origin)
    {
        var sums = weights[output] ??= new float[model.Table.Count];
        for (var i = 0; i < items.Length; i++)
        {
            for (var k = 0; k < items[i].Columns.Length; k++)
            {
                var column = items[i].Columns[k];
                sums[column] += (float)(shares[i] * items[i].Values[k] * weighting.Squares[(int)model.Table.BlockOf(column)]);
            }
        }

        bases[output] += origin;
    }

    /// <summary>By how much the score of an item changes.</summary>
    public double Of(int output, SparseVector item)
    {
        if (weights[output] is not { } changed)
            return 0;

        var sum = bases[output];
        for (var k = 0; k < item.Columns.Length; k++)
            sum += item.Values[k] * changed[item.Columns[k]];

        return sum;
    }

    public TaggerModel ApplyTo(TaggerModel old, double step)
    {
        var outputs = old.Outputs.ToBuilder();
        var quantised = (sbyte[])old.Weights.Clone();
        for (var output = 0; output < outputs.Count; output++)
        {
            if (weights[output] is not { } changed)
                continue;

            var sums = new float[changed.Length];
            for (var column = 0; column < sums.Length; column++)
                sums[column] = old.Weight(column, output) + (float)(step * changed[column]);

            outputs[output] = outputs[output] with { Base = outputs[output].Base + (float)(step * bases[output]), Step = Quantised.Write(sums, quantised, output, outputs.Count) };
        }

        return old with { Outputs = outputs.ToImmutable(), Weights = quantised };
    }
}
