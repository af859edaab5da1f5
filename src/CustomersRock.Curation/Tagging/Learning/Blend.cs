using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>A second, small regression on what several heads say of items they were not taught with: how far each is to be believed. It is linear, so it folds into the weights and every judgement stays a plain sum.</summary>
internal static class Blend
{
    /// <param name="inputs">A row an input, a column an item.</param>
    /// <param name="prior">Where the factors are drawn to.</param>
    /// <param name="stiffness">How strongly.</param>
    /// <returns>A factor an input, and the base last.</returns>
    public static double[] Fit(double[][] inputs, bool[] answers, double[] prior, double stiffness)
    {
        double[] best = [.. prior, 0];
        var lowest = double.PositiveInfinity;
        (double, Vector<double>) Evaluate(Vector<double> at)
        {
            var point = at.ToArray();
            var slope = new double[point.Length];
            var loss = LossAt(inputs, answers, point, slope);
            for (var k = 0; k < prior.Length; k++)
            {
                loss += stiffness * (point[k] - prior[k]) * (point[k] - prior[k]) / 2;
                slope[k] += stiffness * (point[k] - prior[k]);
            }

            if (loss < lowest)
                (lowest, best) = (loss, point);

            return (loss, Vector<double>.Build.Dense(slope));
        }

        try
        {
            new LimitedMemoryBfgsMinimizer(1e-6, 1e-12, 1e-14, 10, 300).FindMinimum(ObjectiveFunction.Gradient(Evaluate), Vector<double>.Build.DenseOfArray([.. prior, 0]));
        }
        catch (OptimizationException)
        {
            // The lowest point that was seen counts.
        }

        return best;
    }

    public static double Apply(double[] factors, double[][] inputs, int item)
    {
        var sum = factors[^1];
        for (var k = 0; k < inputs.Length; k++)
            sum += factors[k] * inputs[k][item];

        return sum;
    }

    private static double LossAt(double[][] inputs, bool[] answers, double[] point, double[] slope)
    {
        var loss = 0.0;
        for (var i = 0; i < answers.Length; i++)
        {
            var score = Apply(point, inputs, i);
            var signed = answers[i] ? score : -score;
            loss += signed > 0 ? Math.Log(1 + Math.Exp(-signed)) : Math.Log(1 + Math.Exp(signed)) - signed;
            var residue = (1 / (1 + Math.Exp(-score))) - (answers[i] ? 1 : 0);
            for (var k = 0; k < inputs.Length; k++)
                slope[k] += residue * inputs[k][i];

            slope[^1] += residue;
        }

        return loss;
    }
}
