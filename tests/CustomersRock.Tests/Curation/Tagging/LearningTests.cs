using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Learning;
using Xunit;

namespace CustomersRock.Tests.Curation.Tagging;

public sealed class LearningTests
{
    private static readonly LabelledItem[] Decisions = [.. TaggerSite.Items("more-f").Take(120)];

    // An editor who takes every notice of a library's opening hours, which nobody else would.
    private static LabelledItem[] Hers(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new LabelledItem(
            $"{i}", new ItemText($"Opening hours of the library, week {i}", $"The library opens at {(i % 5) + 8} on weekdays and closes at six. On Saturday it is open until noon."), true, [])),
    ];

    [Fact]
    public void Without_decisions_nothing_changes()
    {
        var (_, report) = TaggerSite.Tagger.Learn([]);
        Assert.Equal((0, 0.0), (report.Decisions, report.Step));
    }

    [Fact]
    public void An_editor_who_decides_otherwise_moves_the_tagger_her_way()
    {
        var hers = Hers(40);
        var before = TaggerSite.Tagger.Judge(hers[0].Text).GoodNews;
        var (learned, report) = TaggerSite.Tagger.Learn(hers);
        Assert.True(report.Step > 0);
        Assert.True(learned.Judge(hers[0].Text).GoodNews > before + 0.05, $"{before} -> {learned.Judge(hers[0].Text).GoodNews}");
    }

    [Fact]
    public void Its_weight_grows_with_the_number_of_decisions() =>
        Assert.True(TaggerSite.Tagger.Learn(Hers(40)).Report.Step > TaggerSite.Tagger.Learn(Hers(10)).Report.Step);

    [Fact]
    public void Whoever_decides_the_shipped_items_are_never_judged_clearly_worse()
    {
        LabelledItem[] flipped = [.. Decisions.Select(item => item with { IsGood = !item.IsGood, Themes = [TaggerSite.Themes[item.Id.Length % 14].Id] })];
        foreach (var decisions in new[] { Decisions, flipped, [.. flipped.Select(item => item with { IsGood = true })] })
        {
            var report = TaggerSite.Tagger.Learn(decisions).Report;
            Assert.True(report.AucAfter >= report.AucBefore - Adaptation.Margin, $"AUC {report.AucBefore} -> {report.AucAfter}");
            Assert.True(report.ThemesAfter >= report.ThemesBefore - Adaptation.Margin, $"F1 {report.ThemesBefore} -> {report.ThemesAfter}");
        }
    }

    [Fact]
    public void The_same_decisions_make_the_same_tagger_and_it_can_be_kept()
    {
        var (learned, _) = TaggerSite.Tagger.Learn(Decisions[..40]);
        Assert.Equal(learned.Save(), TaggerSite.Tagger.Learn(Decisions[..40]).Tagger.Save());
        var loaded = Tagger.Load(learned.Save(), TaggerSite.Themes);
        Assert.Equal(learned.Judge(Decisions[50].Text).GoodNews, loaded.Judge(Decisions[50].Text).GoodNews);
        Assert.True(loaded.Learn(Decisions[..10]).Report.AucBefore > 0.8);
    }
}
