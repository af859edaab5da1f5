using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Features;

/// <summary>One to three words in a row; words of the title and of the ending also as such.</summary>
internal static class WordGrams
{
    private const int Longest = 3;

    public static void Find<TSink>(ReadText text, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var words = text.Words;
        for (var start = 0; start < words.Length; start++)
        {
            var key = FeatureKey.Start(FeatureBlock.Words);
            if (start < text.TitleWords)
                sink.Take(FeatureBlock.Words, FeatureKey.Finish(FeatureKey.With(FeatureKey.With(key, '\u0002'), words[start].Text)), start, start + 1);

            if (start >= text.TitleWords && (start - text.TitleWords) * 3 >= (words.Length - text.TitleWords) * 2)
                sink.Take(FeatureBlock.Words, FeatureKey.Finish(FeatureKey.With(FeatureKey.With(key, '\u0003'), words[start].Text)), start, start + 1);

            for (var i = start; i < words.Length && i < start + Longest && words[i].Sentence == words[start].Sentence; i++)
            {
                key = FeatureKey.With(FeatureKey.With(key, words[i].Text), '\u0001');
                sink.Take(FeatureBlock.Words, FeatureKey.Finish(key), start, i + 1);
            }
        }
    }
}
