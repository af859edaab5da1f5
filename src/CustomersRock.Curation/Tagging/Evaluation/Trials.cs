using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging.Learning;

namespace CustomersRock.Curation.Tagging.Evaluation;

/// <summary>Ways of asking what a tagger is worth.</summary>
public static class Trials
{
    /// <summary>Each item judged by a model that was taught neither it nor its neighbours.</summary>
    public static ImmutableArray<Verdict> CrossValidate(IReadOnlyList<LabelledItem> items, IReadOnlyList<Theme> themes)
    {
        var learned = LearnedHeads.From(items, themes);
        var outlooks = learned.Outlooks;
        var threshold = Thresholds.Best(outlooks[1..], items.Count);
        return [.. Enumerable.Range(0, items.Count).Select(i => new Verdict(
            items[i], Odds.ToProbability(outlooks[0].Unseen[i]),
            [.. Thresholds.Suggested([.. outlooks[1..].Select(o => Odds.ToProbability(o.Unseen[i]))], threshold).Select(t => themes[t].Id)]))];
    }

    /// <summary>A model is made of some items and judges others.</summary>
    public static ImmutableArray<Verdict> HoldOut(IReadOnlyList<LabelledItem> taught, IReadOnlyList<LabelledItem> tried, IReadOnlyList<Theme> themes) =>
        Judge(new Tagger(ModelMaker.Make(taught, themes), [.. themes]), tried);

    /// <summary>A tagger judges items.</summary>
    public static ImmutableArray<Verdict> Judge(Tagger tagger, IReadOnlyList<LabelledItem> items) => [.. items.Select(item =>
    {
        var judgement = tagger.Judge(item.Text);
        return new Verdict(item, judgement.GoodNews, [.. judgement.Themes.Select(theme => theme.Theme)]);
    })];
}
