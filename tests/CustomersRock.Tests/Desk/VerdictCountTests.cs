using CustomersRock.Curation.Decisions;
using CustomersRock.Desk.Committing;
using Xunit;

namespace CustomersRock.Tests.Desk;

public sealed class VerdictCountTests
{
    [Fact]
    public void The_message_counts_what_holds_and_not_what_was_taken_back()
    {
        // A merge has put them in another order.
        string[] lines =
        [
            """{"verdict":"undone","at":"2026-11-20T12:00:04Z","by":"Ada","id":"b","title":""}""", """{"verdict":"rejected","at":"2026-11-20T12:00:06Z","by":"Ada","id":"d","title":""}""",
            """{"verdict":"accepted","at":"2026-11-20T12:00:01Z","by":"Ada","id":"a","title":""}""", """{"verdict":"accepted","at":"2026-11-20T12:00:02Z","by":"Ada","id":"b","title":""}""",
            """{"verdict":"rejected","at":"2026-11-20T12:00:03Z","by":"Ada","id":"c","title":""}""", """{"verdict":"snoozed","at":"2026-11-20T12:00:05Z","by":"Ada","id":"d","title":""}""",
            """{"verdict":"accepted","at":"2026-11-20T12:00:07Z","by":"Ada","title":"","url":"https://a.example/"}""", "not json", "[]", """{"verdict":7}""",
        ];
        Assert.Equal("Curate: 2 accepted, 2 rejected", CommitMessage.Of(VerdictCount.Of(DecisionFile.Parse(string.Join('\n', lines)))));
    }

    [Fact]
    public void Two_items_without_a_title_and_an_address_are_two()
    {
        string[] lines = ["""{"verdict":"rejected","at":"2026-11-20T12:00:01Z","by":"Ada","id":"a","title":""}""", """{"verdict":"rejected","at":"2026-11-20T12:00:02Z","by":"Ada","id":"b","title":""}"""];
        Assert.Equal("Curate: 2 rejected", CommitMessage.Of(VerdictCount.Of(DecisionFile.Parse(string.Join('\n', lines)))));
    }

    [Fact]
    public void Where_nothing_was_decided_there_is_nothing_to_count() => Assert.Equal("Curate", CommitMessage.Of(VerdictCount.Of([])));
}
