using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Features;

namespace CustomersRock.Curation.Tagging.Models;

/// <summary>What the program has learned: for each answer a weight for each piece of evidence.</summary>
internal sealed record TaggerModel
{
    public required FeatureTable Table { get; init; }

    /// <summary>Good news first, then the themes.</summary>
    public required ImmutableArray<ModelOutput> Outputs { get; init; }

    /// <summary>The weights of a column stand together, one an output.</summary>
    public required sbyte[] Weights { get; init; }

    /// <summary>For themes that the model was not taught: base, and log-odds for a strong phrase, a phrase, a look-alike.</summary>
    public required ImmutableArray<float> PhraseWeights { get; init; }

    /// <summary>How far the evidence of a text in another language is believed, 0 to 1; a language that is not named here is believed less still.</summary>
    public required ImmutableSortedDictionary<string, float> Languages { get; init; }

    /// <summary>Items to measure an adapted model by, as <see cref="AnchorFile"/> packs them: most runs never look at them.</summary>
    public byte[] AnchorBytes { get; init; } = [];

    public float Weight(int column, int output) => Weights[(column * Outputs.Length) + output] * Outputs[output].Step;

    /// <summary>Log-odds of each output.</summary>
    public double[] Score(SparseVector item)
    {
        var sums = new double[Outputs.Length];
        for (var i = 0; i < item.Columns.Length; i++)
        {
            var weights = Weights.AsSpan(item.Columns[i] * sums.Length, sums.Length);
            for (var output = 0; output < weights.Length; output++)
                sums[output] += item.Values[i] * weights[output];
        }

        for (var output = 0; output < sums.Length; output++)
            sums[output] = (sums[output] * Outputs[output].Step) + Outputs[output].Base;

        return sums;
    }

    /// <summary>Which answer is about this theme; null for one that it was not taught.</summary>
    public int? IndexOf(ThemeId theme)
    {
        for (var output = 1; output < Outputs.Length; output++)
        {
            if (Outputs[output].Name == theme.Value)
                return output;
        }

        return null;
    }
}
