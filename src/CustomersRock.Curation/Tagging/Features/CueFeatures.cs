using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Features;

/// <summary>Each cue wherever it stands, and again where it is in the title, the opening or the ending: how a story ends decides it.</summary>
internal static class CueFeatures
{
    public static void Tell<TSink>(ReadText text, string label, CueMatch match, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var key = FeatureKey.With(FeatureKey.Start(FeatureBlock.Cues), label);
        sink.Take(FeatureBlock.Cues, FeatureKey.Finish(key), match.First, match.End);
        if (PartOf(text, match.First) is { } part)
            sink.Take(FeatureBlock.Cues, FeatureKey.Finish(FeatureKey.With(FeatureKey.With(key, '|'), part)), match.First, match.End);
    }

    private static char? PartOf(ReadText text, int word)
    {
        if (word < text.TitleWords)
            return 't';

        var ofExcerpt = text.Words.Length - text.TitleWords;
        var at = word - text.TitleWords;
        return at * 4 < ofExcerpt ? 'b' : at * 3 >= ofExcerpt * 2 ? 'e' : null;
    }
}
