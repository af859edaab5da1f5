using MathNet.Numerics.LinearAlgebra;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>What the minimiser asks for: the loss and its slope at a point. A point is one coordinate an item, and the base score last.</summary>
internal sealed class LogisticProblem(Triangle items, bool[] answers, double looseness, double[] importance, double[]? begun)
{
    private readonly double[] residues = new double[items.Count];
    private double[]? bestResidues;
    private double best = double.PositiveInfinity;

    public double BestBase { get; private set; }

    public double[] Start()
    {
        var start = new double[items.Count + 1];
        var share = Math.Clamp(answers.Count(answer => answer) / (double)Math.Max(1, answers.Length), 1e-4, 1 - 1e-4);
        start[^1] = begun is null ? Math.Log(share / (1 - share)) : 0;
        return start;
    }

    /// <summary>At the lowest point each item's share is how far it is from being right.</summary>
    public double[] BestShares() => [.. bestResidues!.Select(residue => -looseness * residue)];

    public (double Loss, Vector<double> Slope) Evaluate(Vector<double> at)
    {
        var point = at.AsArray() ?? at.ToArray();
        var coordinates = point.AsSpan(0, items.Count);
        var scores = new double[items.Count];
        items.Times(coordinates, scores);
        var loss = LossAt(scores, point[^1]) + (FixedSum.Dot(coordinates, coordinates) / (2 * looseness));
        var slope = new double[point.Length];
        for (var i = 0; i < coordinates.Length; i++)
            slope[i] = coordinates[i] / looseness;

        items.AddTurnedTimes(residues, slope);
        foreach (var residue in residues)
            slope[^1] += residue;

        Remember(loss, point[^1]);
        return (loss, Vector<double>.Build.Dense(slope));
    }

    private double LossAt(double[] scores, double baseScore)
    {
        var loss = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            var score = scores[i] + baseScore + (begun?[i] ?? 0);
            var signed = answers[i] ? score : -score;
            loss += importance[i] * (signed > 0 ? Math.Log(1 + Math.Exp(-signed)) : Math.Log(1 + Math.Exp(signed)) - signed);
            residues[i] = importance[i] * ((1 / (1 + Math.Exp(-score))) - (answers[i] ? 1 : 0));
        }

        return loss;
    }

    private void Remember(double loss, double baseScore)
    {
        if (loss >= best)
            return;

        (best, BestBase) = (loss, baseScore);
        bestResidues = [.. residues];
    }
}
