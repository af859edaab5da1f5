namespace CustomersRock.Curation.Tagging.Features;

/// <summary>What each kind of evidence weighs as a whole, as cross-validation found it.</summary>
/// <param name="Squares">Squared, in the order of the blocks, since that is how they enter a likeness.</param>
internal sealed record BlockWeights(double[] Squares)
{
    /// <summary>Whether an item is good news, and of what kind it is. What it is about says nothing of that.</summary>
    public static readonly BlockWeights ForNews = Of(letters: 1, words: 1, forms: 1, cues: 0.015, phrases: 0);

    /// <summary>What it is about.</summary>
    public static readonly BlockWeights ForThemes = Of(letters: 1.5, words: 1, forms: 0.5, cues: 0.02, phrases: 0.1);

    private static BlockWeights Of(double letters, double words, double forms, double cues, double phrases) =>
        new([letters * letters, words * words, forms * forms, cues * cues, phrases * phrases]);
}
