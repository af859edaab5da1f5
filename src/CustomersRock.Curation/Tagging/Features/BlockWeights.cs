namespace CustomersRock.Curation.Tagging.Features;

/// <summary>What each kind of evidence weighs as a whole: letters, words, forms, cues, phrases.</summary>
internal sealed record BlockWeights(double[] Squares)
{
    private static float[] E(string n, string d) => [.. (Environment.GetEnvironmentVariable(n) ?? d).Split(',').Select(v => float.Parse(v, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Whether an item is good news, and of what kind it is.</summary>
    public static readonly BlockWeights ForNews = Of(E("WN", "1,1,1,0.03,0.1"));

    /// <summary>What it is about.</summary>
    public static readonly BlockWeights ForThemes = Of(E("WT", "1,1,1,0.03,0.1"));

    private static BlockWeights Of(params float[] weights) => new([.. weights.Select(weight => (double)weight * weight)]);
}
