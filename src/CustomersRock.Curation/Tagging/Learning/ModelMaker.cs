using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Models;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>Labelled items to a model. Equal items and themes make equal bytes.</summary>
internal static class ModelMaker
{
    // Enough to feel a fall of a hundredth, few enough to be judged in half a second.
    private const int Anchors = 300;

    public static TaggerModel Make(IReadOnlyList<LabelledItem> items, IReadOnlyList<Theme> themes) => Make(LearnedHeads.From(items, themes));

    public static TaggerModel Make(LearnedHeads learned)
    {
        var threshold = (float)Thresholds.Best(learned.Outlooks[1..], learned.Items.Count);
        var outputs = ImmutableArray.CreateBuilder<ModelOutput>();
        var weights = new sbyte[learned.Table.Count * learned.Outlooks.Length];
        for (var o = 0; o < learned.Outlooks.Length; o++)
        {
            var (dense, origin) = Folded(learned, learned.Outlooks[o]);
            var step = Quantised.Write(dense, weights, o, learned.Outlooks.Length);
            outputs.Add(new ModelOutput(Name(learned.Outlooks[o].Head), origin, o == 0 ? 0.5f : threshold, step));
        }

        return new TaggerModel
        {
            Table = learned.Table,
            Outputs = outputs.ToImmutable(),
            Weights = weights,
            PhraseWeights = PhrasesAlone.Weights,
            Languages = Trust.Of(learned),
            AnchorBytes = AnchorFile.Pack(AnchorsOf(learned), learned.Outlooks.Length),
        };
    }

    private static string Name(Head head) => head.Name.StartsWith(Head.ThemePrefix, StringComparison.Ordinal) ? head.Name[Head.ThemePrefix.Length..] : head.Name;

    // Each head is a sum over evidence, the blend a sum over heads: together one sum over evidence.
    private static (float[] Weights, float Base) Folded(LearnedHeads learned, Outlook outlook)
    {
        var origin = outlook.Factors[^1];
        var (news, themes) = (new double[learned.Vectors.Length], new double[learned.Vectors.Length]);
        for (var h = 0; h < learned.Fits.Length; h++)
        {
            origin += outlook.Factors[h] * learned.Fits[h].Base;
            FixedSum.Add(outlook.Factors[h], learned.Fits[h].Shares, learned.Fits[h].Head.IsTheme ? themes : news);
        }

        var weights = new float[learned.Table.Count];
        var (sumOfNews, sumOfThemes) = (Sum(learned, news), Sum(learned, themes));
        for (var column = 0; column < weights.Length; column++)
        {
            var block = (int)learned.Table.BlockOf(column);
            weights[column] = (float)((sumOfNews[column] * BlockWeights.ForNews.Squares[block]) + (sumOfThemes[column] * BlockWeights.ForThemes.Squares[block]));
        }

        return (weights, (float)origin);
    }

    private static double[] Sum(LearnedHeads learned, double[] shares)
    {
        var sums = new double[learned.Table.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            var item = learned.Vectors[i];
            for (var k = 0; k < item.Columns.Length; k++)
                sums[item.Columns[k]] += shares[i] * item.Values[k];
        }

        return sums;
    }

    private static ImmutableArray<AnchorItem> AnchorsOf(LearnedHeads learned)
    {
        var every = Math.Max(1, learned.Items.Count / Anchors);
        return [.. Enumerable.Range(0, learned.Items.Count).Where(i => i % every == 0).Take(Anchors).Select(i => new AnchorItem(
            learned.Items[i].Text, [.. learned.Outlooks.Select(o => o.Head.Answers[i])], [.. learned.Outlooks.Select(o => (float)o.Unseen[i])]))];
    }
}
