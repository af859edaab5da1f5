using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>The questions that are learned: good news, each kind of item (who knows advice from stories knows half of the first), each theme.</summary>
internal static class HeadList
{
    private static readonly double GoodLooseness = double.Parse(Environment.GetEnvironmentVariable("CG") ?? "10", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly double KindLooseness = double.Parse(Environment.GetEnvironmentVariable("CK") ?? "10", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly double ThemeLooseness = double.Parse(Environment.GetEnvironmentVariable("CT") ?? "10", System.Globalization.CultureInfo.InvariantCulture);

    public static readonly string[] Kinds = ["good-story", "bad-story", "advice", "announcement", "off-topic", "spam"];

    public static Head[] For(IReadOnlyList<LabelledItem> items, IReadOnlyList<ThemeId> themes)
    {
        var good = new Head(Head.Good, [.. items.Select(item => item.IsGood)], GoodLooseness);
        var kinds = Kinds.Select(kind => new Head(Head.KindPrefix + kind, [.. items.Select(item => item.Kind == kind)], KindLooseness));
        var ofThemes = themes.Select(theme => new Head(Head.ThemePrefix + theme.Value, [.. items.Select(item => item.Themes.Contains(theme))], ThemeLooseness));
        var against = new[] { "bad-story", "off-topic", "announcement" }.Select(kind => new Head(Head.AgainstPrefix + kind, good.Answers, GoodLooseness, [.. items.Select(item => item.IsGood || item.Kind == kind)]));
        return [good, .. kinds, .. against, .. ofThemes];
    }
}
