using System.Collections.Immutable;
using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation.Ranking;

public sealed class RankerTests
{
    private static readonly DateTimeOffset Now = CurationMade.Noon;
    private static readonly Gen<WaitingItem[]> Queue =
        Gen.Select(Gen.Int[0, 5], Gen.Double[0, 1], Gen.Int[0, 60], Gen.Double[0.1, 3], Gen.Int[0, 3]).Array[0, 60]
            .Select(all => all.Select((one, i) => Item($"c{i:00}", $"s{one.Item1}", one.Item2, one.Item3, one.Item4, one.Item5 == 0 ? [] : [$"t{one.Item5}"])).ToArray());

    [Fact]
    public void Good_news_goes_before_the_rest() => Assert.Equal("good", First(Item("bad", "a", 0.2), Item("good", "b", 0.9)));

    [Fact]
    public void Of_two_that_are_as_good_the_fresh_one_goes_first() => Assert.Equal("new", First(Item("old", "a", 0.8, 20), Item("new", "b", 0.8, 1)));

    [Fact]
    public void A_good_story_of_last_month_goes_before_a_poor_one_of_today() => Assert.Equal("old", First(Item("new", "a", 0.2, 0), Item("old", "b", 0.9, 30)));

    [Fact]
    public void A_source_that_weighs_more_goes_first() => Assert.Equal("heavy", First(Item("light", "a", 0.8), Item("heavy", "b", 0.8, weight: 1.5)));

    [Fact]
    public void What_several_tell_is_one_row_and_goes_first()
    {
        var told = Item("told", "b", 0.8);
        told = told with { Candidate = told.Candidate with { Also = [new(CurationMade.Telling("told", "c"), "the same words")] } };
        Assert.Equal("told", First(Item("single", "a", 0.8), told));
        Assert.Contains(Rank(told)[0].Why, w => w.Words == "told by 2 sources");
    }

    [Fact]
    public void A_theme_that_has_just_been_seen_steps_back_a_little() =>
        Assert.Equal(["k1", "t1", "k2"], Ids(Item("k1", "a", 0.90, themes: ["kindness"]), Item("k2", "b", 0.88, themes: ["kindness"]), Item("t1", "c", 0.85, themes: ["trust"])));

    [Fact]
    public void Every_row_says_why_it_stands_there()
    {
        var rows = Rank([.. Enumerable.Range(0, 10).Select(i => Item($"a{i}", "a", 0.9)), Item("b", "b", 0.5, 40)]);
        Assert.Equal(["good news: 0.90", "1 day old"], rows[0].Why.Select(w => w.Words));
        Assert.Contains(rows, r => r.Why.Any(w => w.Words == "has waited longest, 40 days: every tenth row is for such"));
    }

    [Fact]
    public void The_order_does_not_depend_on_how_the_items_came() =>
        Gen.Select(Queue, Gen.Int).Sample((items, seed) => Assert.Equal(Ids(items), Ids(items.Shuffled(seed))));

    [Fact]
    public void Each_item_has_one_row() => Queue.Sample(items => Assert.Equal(items.Select(i => i.Candidate.Id.Value).Order(), Ids(items).Order()));

    [Fact]
    public void Nothing_starves() => Queue.Where(q => q.Length > 0).Sample(items =>
    {
        var oldest = items.OrderBy(i => i.Since).ThenBy(i => i.Candidate.Id.Value, StringComparer.Ordinal).First().Candidate.Id.Value;
        Assert.Contains(oldest, Ids(items).Take(Ranker.TurnOfTheLongest));
    });

    [Fact]
    public void No_source_comes_twice_in_a_row_while_another_has_something_nearly_as_good() => Queue.Sample(items =>
    {
        var rows = Rank(items);
        for (var i = 1; i < rows.Length; i++)
        {
            if ((i + 1) % Ranker.TurnOfTheLongest == 0 || rows[i].Item.Candidate.Lead.Source != rows[i - 1].Item.Candidate.Lead.Source)
                continue;

            // A theme just seen takes at most five times 15 % from what the others have.
            var others = rows.Skip(i + 1).Where(r => r.Item.Candidate.Lead.Source != rows[i].Item.Candidate.Lead.Source).Select(r => r.Score * Math.Pow(0.85, 5)).DefaultIfEmpty(0).Max();
            Assert.True(others < rows[i].Score * Ranker.NearlyAsGood + 1e-9, $"row {i}");
        }
    });

    [Fact]
    public void What_is_better_in_every_way_never_stands_lower() => Queue.Where(q => q.Length > 1).Sample(items =>
    {
        var better = items[0] with { Judgement = items[0].Judgement with { GoodNews = Math.Min(1, items[0].Judgement.GoodNews + 0.2) } };
        Assert.True(Ids([better, .. items.Skip(1)]).IndexOf(better.Candidate.Id.Value) <= Ids(items).IndexOf(items[0].Candidate.Id.Value));
    });

    private static ImmutableArray<RankedItem> Rank(params WaitingItem[] items) => Ranker.Rank(items, Now);

    private static List<string> Ids(params WaitingItem[] items) => [.. Rank(items).Select(r => r.Item.Candidate.Id.Value)];

    private static string First(params WaitingItem[] items) => Ids(items)[0];

    private static WaitingItem Item(string id, string source, double good, int daysAgo = 1, double weight = 1, string[]? themes = null) => new(
        new Candidate { Id = new CandidateId(id), Lead = CurationMade.Telling(id, source, published: Now.AddDays(-daysAgo)) },
        new Judgement { GoodNews = good, Themes = [.. (themes ?? []).Select(t => new ThemeSuggestion(new ThemeId(t), 0.8, []))] },
        weight);
}
