using System.Collections.Immutable;
using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>Draws a model towards what an editor decides: a regression on the decisions with the shipped weights as its prior. The more decisions, the further; never so far that the shipped items are judged clearly worse.</summary>
internal static class Adaptation
{
    /// <summary>How much worse AUC or theme F1 on the shipped items may become.</summary>
    public const double Margin = 0.01;

    // So many decisions weigh as much as the shipped model.
    private const double Prior = 100;
    private const double Looseness = 3;
    private const int LeastOfTheme = 3;
    private const int MostHalvings = 6;

    public static (TaggerModel Model, LearningReport Report) Learn(TaggerModel model, IReadOnlyList<LabelledItem> decisions, PhraseBook phrases)
    {
        var anchors = AnchorSet.Of(model, phrases);
        var before = anchors.Measure(null, 0);
        if (decisions.Count == 0)
            return (model, new LearningReport(0, 0, before.Auc, before.Auc, before.Themes, before.Themes));

        var change = ChangeFrom(model, decisions, phrases);
        var step = decisions.Count / (decisions.Count + Prior);
        for (var halved = 0; halved <= MostHalvings; halved++, step /= 2)
        {
            var after = anchors.Measure(change, step);
            if (after.Auc >= before.Auc - Margin && after.Themes >= before.Themes - Margin)
                return (change.ApplyTo(model, step), new LearningReport(decisions.Count, step, before.Auc, after.Auc, before.Themes, after.Themes));
        }

        return (model, new LearningReport(decisions.Count, 0, before.Auc, before.Auc, before.Themes, before.Themes));
    }

    private static ModelChange ChangeFrom(TaggerModel model, IReadOnlyList<LabelledItem> decisions, PhraseBook phrases)
    {
        var vectors = Vectors(model, [.. decisions.Select(decision => decision.Text)], phrases);
        var scores = vectors.Select(model.Score).ToArray();
        var change = new ModelChange(model);
        var likenesses = Likenesses.Of(vectors, model.Table, BlockWeights.ForNews, BlockWeights.ForThemes);
        var ofAll = new Triangle(likenesses[0], [.. Enumerable.Range(0, vectors.Length)]);
        Learn(change, 0, BlockWeights.ForNews, ofAll, vectors, scores, [.. decisions.Select(decision => decision.IsGood)]);

        // Of what was rejected nobody has said what it is about.
        int[] accepted = [.. Enumerable.Range(0, decisions.Count).Where(i => decisions[i].IsGood)];
        SparseVector[] ofAccepted = [.. accepted.Select(i => vectors[i])];
        double[][] scoresOfAccepted = [.. accepted.Select(i => scores[i])];
        var ofThemes = new Triangle(likenesses[1], accepted);
        for (var output = 1; output < model.Outputs.Length; output++)
        {
            bool[] answers = [.. accepted.Select(i => decisions[i].Themes.Any(theme => theme.Value == model.Outputs[output].Name))];
            if (answers.Count(answer => answer) >= LeastOfTheme)
                Learn(change, output, BlockWeights.ForThemes, ofThemes, ofAccepted, scoresOfAccepted, answers);
        }

        return change;
    }

    public static SparseVector[] Vectors(TaggerModel model, IReadOnlyList<ItemText> items, PhraseBook phrases)
    {
        var vectors = new SparseVector[items.Count];
        Parallel.For(0, items.Count, i => vectors[i] = new FeatureCounts(model.Table).VectorOf(new ItemEvidence(items[i], CueBooks.House, phrases)));
        return vectors;
    }

    private static void Learn(ModelChange change, int output, BlockWeights weighting, Triangle triangle, SparseVector[] vectors, double[][] scores, bool[] answers)
    {
        var all = Enumerable.Repeat(1.0, vectors.Length).ToArray();
        var (shares, origin) = LogisticFit.Fit(triangle, answers, Looseness, all, [.. scores.Select(score => score[output])]);
        change.Add(output, weighting, vectors, shares, origin);
    }
}
