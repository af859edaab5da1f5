namespace CustomersRock.Curation.Tagging;

internal static class Odds
{
    public static double ToProbability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
