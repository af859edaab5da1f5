using CustomersRock.Desk.Committing;
using Xunit;

namespace CustomersRock.Tests.Desk;

public sealed class VerdictCountTests
{
    [Fact]
    public void The_message_counts_what_holds_and_not_what_was_taken_back()
    {
        string[] lines =
        [
            """{"verdict":"accepted","candidate":"a"}""", """{"verdict":"accepted","candidate":"b"}""", """{"verdict":"rejected","candidate":"c"}""",
            """{"verdict":"undone","candidate":"b"}""", """{"verdict":"snoozed","candidate":"d"}""", """{"verdict":"rejected","candidate":"d"}""",
            """{"verdict":"accepted","url":"https://a.example/"}""", "not json", "[]", """{"verdict":7}""",
        ];
        Assert.Equal("Curate: 2 accepted, 2 rejected", CommitMessage.Of(VerdictCount.Of(lines)));
    }

    [Fact]
    public void Where_nothing_was_decided_there_is_nothing_to_count() => Assert.Equal("Curate", CommitMessage.Of(VerdictCount.Of([])));
}
