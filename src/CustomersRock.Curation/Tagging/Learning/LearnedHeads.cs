using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Phrases;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>All that was learned from labelled items: enough to make a model of, or to say how good one would be.</summary>
internal sealed record LearnedHeads(IReadOnlyList<LabelledItem> Items, FeatureTable Table, SparseVector[] Vectors, HeadFit[] Fits, Outlook[] Outlooks)
{
    public static LearnedHeads From(IReadOnlyList<LabelledItem> items, IReadOnlyList<Theme> themes)
    {
        var (cues, phrases) = (CueBooks.House, new PhraseBook(themes));
        var evidence = new ItemEvidence[items.Count];
        Parallel.For(0, items.Count, i => evidence[i] = new ItemEvidence(items[i].Text, cues, phrases));
        var table = FeatureChooser.Choose(evidence);
        var vectors = new SparseVector[items.Count];
        Parallel.For(0, items.Count, i => vectors[i] = new FeatureCounts(table).VectorOf(evidence[i]));
        int[] groups = [.. items.Select(item => item.Group)];
        var likenesses = Likenesses.Of(vectors, table, BlockWeights.ForNews, BlockWeights.ForThemes);
        var heads = HeadList.For(items, [.. themes.Select(theme => theme.Id)]);
        HeadFit[] fits = [.. CrossFit.Fit(likenesses[0], groups, [.. heads.Where(head => !head.IsTheme)]), .. CrossFit.Fit(likenesses[1], groups, [.. heads.Where(head => head.IsTheme)])];
        return new LearnedHeads(items, table, vectors, fits, Blending.Blend(fits, groups));
    }
}
