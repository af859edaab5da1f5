using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>Logistic regression with a quadratic prior, by MathNet's L-BFGS. The problem is convex: it has one answer, wherever it starts.</summary>
internal static class LogisticFit
{
    private const double Tolerance = 1e-5;
    private const int Memory = 10;
    private const int MostSteps = 200;

    /// <param name="answers">Whether each item has what is learned.</param>
    /// <param name="looseness">How far the data may pull the weights: scikit-learn's C.</param>
    /// <param name="importance">What each item counts for; 0 leaves it out.</param>
    /// <param name="begun">A score that each item has already; null for none.</param>
    /// <returns>Each item's share in the weights (weights = sum of shares times vectors), and the score of an item without evidence.</returns>
    public static (double[] Shares, double Base) Fit(Triangle items, bool[] answers, double looseness, double[] importance, double[]? begun = null)
    {
        var problem = new LogisticProblem(items, answers, looseness, importance, begun);
        Minimize(problem);
        return (problem.BestShares(), problem.BestBase);
    }

    private static void Minimize(LogisticProblem problem)
    {
        try
        {
            var objective = ObjectiveFunction.Gradient(problem.Evaluate);
            new LimitedMemoryBfgsMinimizer(Tolerance, 1e-10, 1e-12, Memory, MostSteps).FindMinimum(objective, Vector<double>.Build.DenseOfArray(problem.Start()));
        }
        catch (OptimizationException)
        {
            // Near the minimum the line search may find no lower point any more. The lowest point that was seen counts.
        }
    }
}
