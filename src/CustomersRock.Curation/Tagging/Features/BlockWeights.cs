namespace CustomersRock.Curation.Tagging.Features;

/// <summary>What each kind of evidence weighs as a whole, as cross-validation found it.</summary>
internal static class BlockWeights
{
    public static float Of(FeatureBlock block) => block switch
    {
        FeatureBlock.Letters => 1f,
        FeatureBlock.Words => 1f,
        FeatureBlock.Forms => 1f,
        FeatureBlock.Cues => 0.03f,
        _ => 0.1f,
    };
}
