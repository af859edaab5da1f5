using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using Xunit;
using static CustomersRock.Tests.Gathering.GatheringMade;
using static CustomersRock.Tests.Gathering.Matching.Texts;

namespace CustomersRock.Tests.Gathering.Matching;

public sealed class CandidateIdTests
{
    private static readonly TellingPrint First = Prints("m", Entry("1", "Violin", Violin, daysAgo: 3))[0] with { FirstSeen = Seen.AddDays(-2) };
    private static readonly TellingPrint Later = Prints("a", Entry("1", "Violin", Violin, daysAgo: 9))[0] with { FirstSeen = Seen };
    private static readonly TellingPrint Other = Prints("b", Entry("1", "Soup", Soup))[0];

    [Fact]
    public void An_id_can_be_typed() => Assert.Matches("^[a-hjkmnp-rs][0-9a-hjkmnp-tv-z]{7}$", Group(First)[0].Id.Value);

    [Fact]
    public void An_id_stays_when_another_telling_joins_and_leads()
    {
        var before = Group(First)[0];
        var after = Assert.Single(Group(Later, First));
        Assert.Equal(Later.Id, after.Lead);
        Assert.Equal(before.Id, after.Id);
    }

    [Fact]
    public void Where_two_candidates_become_one_the_older_id_stays()
    {
        var known = new Dictionary<TellingId, CandidateId> { [Later.Id] = new("zzzzzzzz"), [First.Id] = new("aaaaaaaa") };
        Assert.Equal("aaaaaaaa", Assert.Single(StoryMatcher.Group([Later, First], EditorsWord.None, known)).Id.Value);
    }

    [Fact]
    public void Where_one_candidate_becomes_two_the_part_with_the_oldest_telling_keeps_the_id()
    {
        var known = new Dictionary<TellingId, CandidateId> { [Later.Id] = new("aaaaaaaa"), [First.Id] = new("aaaaaaaa") };
        var groups = StoryMatcher.Group([Later, First], new([], [new(First.Id, Later.Id)]), known);
        Assert.Equal(First.Id, groups.Single(g => g.Id.Value == "aaaaaaaa").Lead);
        Assert.Equal(2, groups.Length);
    }

    [Fact]
    public void An_id_that_is_taken_is_given_to_nobody_else()
    {
        var taken = Group(Other)[0].Id;
        var groups = StoryMatcher.Group([First, Other], EditorsWord.None, new Dictionary<TellingId, CandidateId> { [First.Id] = taken });
        Assert.Equal(2, groups.Select(g => g.Id).Distinct().Count());
    }

    private static StoryGroup[] Group(params TellingPrint[] prints) => [.. StoryMatcher.Group(prints, EditorsWord.None)];
}
