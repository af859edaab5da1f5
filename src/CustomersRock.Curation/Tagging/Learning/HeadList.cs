using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>The questions that are learned: good news, each kind of item (who knows advice from stories knows half of the first), each theme.</summary>
internal static class HeadList
{
    private const double GoodLooseness = 10;
    private const double KindLooseness = 10;
    private const double ThemeLooseness = 10;

    public static readonly string[] Kinds = ["good-story", "bad-story", "advice", "announcement", "off-topic", "spam"];

    /// <summary>Kinds that look most like good news, each set against it alone.</summary>
    private static readonly string[] Lookalikes = ["bad-story", "off-topic", "announcement"];

    public static Head[] For(IReadOnlyList<LabelledItem> items, IReadOnlyList<ThemeId> themes)
    {
        var all = Enumerable.Repeat(1.0, items.Count).ToArray();
        var good = new Head(Head.Good, [.. items.Select(item => item.IsGood)], GoodLooseness, all);
        var kinds = Kinds.Select(kind => new Head(Head.KindPrefix + kind, [.. items.Select(item => item.Kind == kind)], KindLooseness, all));
        var against = Lookalikes.Select(kind => new Head(Head.AgainstPrefix + kind, good.Answers, GoodLooseness, [.. items.Select(item => item.IsGood || item.Kind == kind ? 1.0 : 0)]));
        var ofThemes = themes.Select(theme => new Head(Head.ThemePrefix + theme.Value, [.. items.Select(item => item.Themes.Contains(theme))], ThemeLooseness, all));
        return [good, .. kinds, .. against, .. ofThemes];
    }
}
