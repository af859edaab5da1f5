using CustomersRock.Curation.Decisions;
using Xunit;

namespace CustomersRock.Tests.Curation.Decisions;

public sealed class LessonsTests : IDisposable
{
    private readonly EditorsOffice office = new();

    public void Dispose() => office.Dispose();

    [Fact]
    public void What_was_accepted_and_what_was_rejected_for_its_kind_can_be_learnt_from()
    {
        office.Accept(CurationMade.Candidate("violin"));
        office.Curator.Reject(CurationMade.Candidate("viola"), "advice", [], "Ada");
        office.Curator.Reject(CurationMade.Candidate("cello"), "an advertisement for strings", [], "Ada");
        var lessons = Lessons.Of(office.Curator.Log());
        Assert.Equal([("violin", true), ("cello", false), ("viola", false)], lessons.OrderByDescending(l => l.IsGood).ThenBy(l => l.Id, StringComparer.Ordinal).Select(l => (l.Id, l.IsGood)));
        Assert.Equal(["kindness"], lessons.Single(l => l.IsGood).Themes.Select(t => t.Value));
    }

    [Theory]
    [InlineData("told")]
    [InlineData("old")]
    [InlineData("closed")]
    [InlineData("private")]
    [InlineData("unsure")]
    [InlineData("left out of the proposal")]
    public void From_what_came_at_the_wrong_time_or_place_nothing_is_learnt(string reason)
    {
        office.Curator.Reject(CurationMade.Candidate("viola"), reason, [], "Ada");
        Assert.Empty(Lessons.Of(office.Curator.Log()));
    }

    [Fact]
    public void Nothing_is_learnt_from_a_verdict_that_was_taken_back_or_put_off_nor_from_what_has_no_words()
    {
        office.Curator.Undo(office.Accept(CurationMade.Candidate("violin")).Done!, "Ada");
        office.Curator.Snooze(CurationMade.Candidate("viola"), office.Now.AddDays(1), "Ada");
        var cello = CurationMade.Candidate("cello");
        office.Curator.Reject(cello with { Lead = cello.Lead with { Excerpt = null } }, "advice", [], "Ada");
        Assert.Empty(Lessons.Of(office.Curator.Log()));
    }
}
