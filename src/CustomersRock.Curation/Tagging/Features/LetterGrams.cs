using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Features;

/// <summary>Three to five letters in a row, also across words: endings, tenses and turns that no list of words has.</summary>
internal static class LetterGrams
{
    private const int Shortest = 3;
    private const int Longest = 5;

    public static void Find<TSink>(ReadText text, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var letters = text.Folded;
        for (var start = 0; start < letters.Length; start++)
        {
            if (!IsDoubled(letters, start))
                FindFrom(letters, start, ref sink);
        }
    }

    private static void FindFrom<TSink>(string letters, int start, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var key = FeatureKey.Start(FeatureBlock.Letters);
        var length = 0;
        for (var i = start; i < letters.Length && length < Longest; i++)
        {
            if (IsDoubled(letters, i))
                continue;

            key = FeatureKey.With(key, letters[i] == '\n' ? ' ' : letters[i]);
            if (++length >= Shortest)
                sink.Take(FeatureBlock.Letters, FeatureKey.Finish(key), start, i + 1);
        }
    }

    // Of several blanks only the last counts.
    private static bool IsDoubled(string letters, int i) => letters[i] == ' ' && i + 1 < letters.Length && letters[i + 1] is ' ' or '\n';
}
