using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging.Features;

/// <summary>Two to four words in a row, each as the class it belongs to: <c>the WORKER GAVE me</c>. So what was seen of a nurse holds for a plumber.</summary>
internal static class FormGrams
{
    private const int Shortest = 2;
    private const int Longest = 4;

    private static readonly HashSet<string> Kept =
    [
        "the", "a", "an", "and", "of", "to", "in", "was", "that", "it", "is", "for", "on", "with", "at", "had", "from", "this", "were", "by", "as", "have", "but", "or", "be", "been", "are", "has",
        "would", "could", "will", "who", "which", "when", "what", "if", "so", "all", "one", "there", "then", "out", "up", "back", "about", "into", "after", "before", "until", "because", "how", "why",
        "'s", "'d", "'ll", "'ve", "'re", "n't", "do", "did", "just", "only", "even", "still", "\"", "!", "?", ":", "%",
    ];

    public static void Find<TSink>(ReadText text, SeenWords seen, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var words = text.Words;
        for (var start = 0; start < words.Length; start++)
        {
            var key = FeatureKey.Start(FeatureBlock.Forms);
            if (start == 0 || words[start - 1].Sentence != words[start].Sentence)
                key = FeatureKey.With(key, '^');

            for (var i = start; i < words.Length && i < start + Longest && words[i].Sentence == words[start].Sentence; i++)
            {
                key = With(key, words[i], seen.Classes[i]);
                if (i - start + 1 >= Shortest)
                    sink.Take(FeatureBlock.Forms, FeatureKey.Finish(key), start, i + 1);
            }
        }
    }

    private static uint With(uint key, Word word, UInt128 classes)
    {
        if (Kept.Contains(word.Text))
            return FeatureKey.With(FeatureKey.With(key, word.Text), '\u0001');

        // The lowest bits are those told by form; a list says more.
        var listed = classes >> WordClasses.ByFormCount << WordClasses.ByFormCount;
        var told = listed != 0 ? listed : classes;
        return FeatureKey.With(key, told == 0 ? '\u0002' : (char)(0x100 + (int)UInt128.TrailingZeroCount(told)));
    }
}
