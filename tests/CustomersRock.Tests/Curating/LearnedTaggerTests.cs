using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Learning;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curating;

public sealed class LearnedTaggerTests : IDisposable
{
    private static readonly ImmutableArray<Theme> Themes = [Made.Theme("kindness")];
    private static readonly ItemText Ferry = new("The ferry waits", "The skipper of the island ferry waited for a late family and would take no money for it.");

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Before_there_are_ten_lessons_the_tagger_is_the_one_that_ships()
    {
        Assert.Equal(Tagger.Shipped(Themes).Judge(Ferry).GoodNews, Learned(9).Judge(Ferry).GoodNews);
        Assert.False(folder.Has(".customersrock/tagger.model"));
    }

    [Fact]
    public void What_editors_keep_rejecting_is_thought_less_of()
    {
        var taught = Learned(60).Judge(Ferry).GoodNews;
        Assert.True(taught < Tagger.Shipped(Themes).Judge(Ferry).GoodNews - 0.02, $"{taught:0.000}");
    }

    [Fact]
    public void What_was_learnt_is_kept_until_ten_more_verdicts_have_come()
    {
        var first = Learned(20).Judge(Ferry).GoodNews;
        var kept = File.GetLastWriteTimeUtc(folder[".customersrock/tagger.model"]);
        Assert.Equal(first, Learned(29).Judge(Ferry).GoodNews);
        Assert.Equal(kept, File.GetLastWriteTimeUtc(folder[".customersrock/tagger.model"]));
        Assert.NotEqual(first, Learned(30).Judge(Ferry).GoodNews);
    }

    [Fact]
    public void A_damaged_memory_is_learnt_anew()
    {
        var first = Learned(20).Judge(Ferry).GoodNews;
        folder.With(".customersrock/tagger.model", "no model");
        Assert.Equal(first, Learned(20).Judge(Ferry).GoodNews);
    }

    private Tagger Learned(int lessons) => LearnedTagger.Of(new SiteFolder(folder.Path), Themes, [.. Enumerable.Range(0, lessons).Select(Lesson)]);

    private static LabelledItem Lesson(int number) => new(
        $"l{number}", new ItemText($"Ferry {number} waits", $"The skipper of the island ferry waited for late family number {number} and would take no money for it."), false, []);
}
