using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Phrases;

namespace CustomersRock.Curation.Tagging.Features;

/// <summary>A phrase of a theme is evidence as such, whichever phrase it is: a theme with a dozen training items has no other way to learn fifty phrases.</summary>
internal static class PhraseFeatures
{
    public static void Tell<TSink>(PhraseMatch match, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct => sink.Take(FeatureBlock.Phrases, KeyOf(match.Theme, match.Strength), match.First, match.End);

    private static uint KeyOf(ThemeId theme, PhraseStrength strength) =>
        FeatureKey.Finish(FeatureKey.With(FeatureKey.With(FeatureKey.Start(FeatureBlock.Phrases), theme.Value), (char)strength));
}
