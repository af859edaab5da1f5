using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Matching;
using Xunit;
using static CustomersRock.Tests.Gathering.GatheringMade;

namespace CustomersRock.Tests.Gathering.Matching;

public sealed class EventLikenessTests
{
    private const string Report = "Their driver, Odile Farrow, stopped the number 14 in the rain on Quay Street.";
    private const string Letter = "The lady who drives the 14 asked me first. Her name is Odile and she got her knees wet.";

    [Fact]
    public void One_event_in_other_words_is_suggested_to_both()
    {
        var groups = Group(("a", Entry("1", "Driver stops", Report)), ("b", Entry("1", "To the lady", Letter)));
        Assert.Equal(2, groups.Length);
        Assert.All(groups, g => Assert.Equal("both name Odile and 14", Assert.Single(g.MaybeSame).Why));
        Assert.Equal(groups[0].Id, groups[1].MaybeSame[0].Other);
    }

    [Fact]
    public void A_first_name_alone_is_anybody() =>
        AssertNone(("a", Entry("1", "Driver stops", "Their driver, Odile, stopped.")), ("b", Entry("1", "Baker", "I asked Odile, the baker.")));

    [Fact]
    public void A_day_and_a_year_are_no_names() =>
        AssertNone(("a", Entry("1", "Driver stops", "It was on Tuesday, in November 2026, that Mr Beck came.")), ("b", Entry("1", "Baker", "He came on Tuesday, in November 2026, said Mrs Lowe.")));

    [Fact]
    public void After_three_weeks_it_is_another_event() =>
        AssertNone(("a", Entry("1", "Driver stops", Report, daysAgo: 1)), ("b", Entry("1", "To the lady", Letter, daysAgo: 30)));

    [Fact]
    public void A_place_of_which_a_source_always_writes_tells_nothing() =>
        AssertNone(("a", Entry("1", "Form", "In the town of Old Mill the lady helped me.")), ("a", Entry("2", "Branch", "I banked in Old Mill for years.")));

    [Fact]
    public void A_name_that_everybody_has_tells_nothing() =>
        AssertNone([.. Enumerable.Range(0, 12).Select(i => ($"s{i}", Entry("1", $"Story {i}", $"Then Odile came with {i}x words about Harbour and 14.")))]);

    [Fact]
    public void Full_names_are_written_as_they_stand()
    {
        var groups = Group(("a", Entry("1", "Report", Report)), ("b", Entry("1", "Other", "They say Odile Farrow knelt down on Quay Street.")));
        Assert.Equal("both name Odile Farrow and Quay Street", groups[0].MaybeSame[0].Why);
    }

    [Fact]
    public void What_an_editor_split_is_not_suggested_again()
    {
        TellingPrint[] prints = [.. Prints("a", Entry("1", "Driver stops", Report)), .. Prints("b", Entry("1", "To the lady", Letter))];
        Assert.All(StoryMatcher.Group(prints, new([], [new(prints[0].Id, prints[1].Id)])), g => Assert.Empty(g.MaybeSame));
    }

    [Fact]
    public void At_most_five_are_suggested()
    {
        var groups = Group([.. Enumerable.Range(0, 8).Select(i => ($"s{i}", Entry("1", "T", $"Said w{i}: their driver was Odile on the 14."))), .. Enumerable.Range(0, 100).Select(i => ($"o{i}", Entry("1", "T", "Nothing.")))]);
        Assert.Equal(5, groups.Max(g => g.MaybeSame.Length));
    }

    private static void AssertNone(params (string, FeedEntry)[] entries) => Assert.All(Group(entries), g => Assert.Empty(g.MaybeSame));

    private static StoryGroup[] Group(params (string Source, FeedEntry Entry)[] entries) =>
        [.. StoryMatcher.Group([.. entries.GroupBy(e => e.Source).SelectMany(g => Prints(g.Key, [.. g.Select(e => e.Entry)]))], EditorsWord.None)];
}
