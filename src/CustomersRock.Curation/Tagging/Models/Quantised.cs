namespace CustomersRock.Curation.Tagging.Models;

/// <summary>Weights as bytes: a model of a quarter the size, and an error that a sum of thousands does not feel.</summary>
internal static class Quantised
{
    /// <returns>What a weight of one stands for.</returns>
    public static float Write(float[] weights, sbyte[] target, int output, int outputs)
    {
        var step = Math.Max(1e-9f, weights.Max(Math.Abs) / sbyte.MaxValue);
        for (var column = 0; column < weights.Length; column++)
            target[(column * outputs) + output] = (sbyte)Math.Round(weights[column] / step);

        return step;
    }
}
