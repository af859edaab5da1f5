namespace CustomersRock.Curation.Tagging;

internal static class Odds
{
    /// <param name="probability">Between 0 and 1, neither of them.</param>
    public static double OfProbability(double probability) => Math.Log(probability / (1 - probability));

    public static double ToProbability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
