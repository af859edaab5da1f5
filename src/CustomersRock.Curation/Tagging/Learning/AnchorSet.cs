using System.Collections.Immutable;
using CustomersRock.Curation.Tagging.Evaluation;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>The items that travel with the model, as a model sees them that was not taught them.</summary>
internal sealed class AnchorSet(TaggerModel model, ImmutableArray<AnchorItem> items, SparseVector[] vectors)
{
    public static AnchorSet Of(TaggerModel model, PhraseBook phrases)
    {
        var items = AnchorFile.Unpack(model.AnchorBytes);
        return new AnchorSet(model, items, Adaptation.Vectors(model, [.. items.Select(item => item.Text)], phrases));
    }

    /// <param name="change">Null for the model as it is.</param>
    public (double Auc, double Themes) Measure(ModelChange? change, double step)
    {
        var ranked = new (double, bool)[items.Length];
        var (hits, suggested, wanted) = (0, 0, 0);
        for (var i = 0; i < items.Length; i++)
        {
            var scores = ScoresOf(i, change, step);
            ranked[i] = (scores[0], items[i].Answers[0]);
            wanted += items[i].Answers.Skip(1).Count(answer => answer);
            foreach (var theme in Thresholds.Suggested([.. scores.Skip(1).Select(Odds.ToProbability)], model.Outputs[^1].Threshold))
            {
                suggested++;
                hits += items[i].Answers[theme + 1] ? 1 : 0;
            }
        }

        var auc = Separation.Auc(ranked);
        return (double.IsNaN(auc) ? 0.5 : auc, 2.0 * hits / Math.Max(1, suggested + wanted));
    }

    private double[] ScoresOf(int item, ModelChange? change, double step)
    {
        var scores = new double[model.Outputs.Length];
        for (var output = 0; output < scores.Length; output++)
            scores[output] = items[item].Scores[output] + (change is null ? 0 : step * change.Of(output, vectors[item]));

        return scores;
    }
}
