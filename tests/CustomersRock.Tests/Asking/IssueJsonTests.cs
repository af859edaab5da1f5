using System.Text;
using CustomersRock.Asking;
using Xunit;

namespace CustomersRock.Tests.Asking;

public sealed class IssueJsonTests
{
    [Fact]
    public void An_issue_alone_and_an_event_that_holds_it_are_the_same()
    {
        var alone = Read(FilledForm.Short.Json());
        Assert.Equal(new AskedIssue(7, FilledForm.Short.Title, FilledForm.Short.Body(), new DateOnly(2026, 11, 24), true), alone);
        Assert.Equal(alone, Read("""{"action":"edited","issue":ISSUE,"changes":{"body":{"from":"x"}},"repository":{"full_name":"o/r"}}""".Replace("ISSUE", FilledForm.Short.Json(), StringComparison.Ordinal)));
    }

    [Fact]
    public void An_issue_without_a_text_is_an_issue() =>
        Assert.Equal("", Read("""{"number":7,"title":"x","body":null,"created_at":"2026-11-24T23:30:00Z","state":"closed"}""")!.Body);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"issue":7}""")]
    [InlineData("""{"number":0,"title":"x","body":"","created_at":"2026-11-24T23:30:00Z","state":"open"}""")]
    [InlineData("""{"number":"7","title":"x","body":"","created_at":"2026-11-24T23:30:00Z","state":"open"}""")]
    [InlineData("""{"number":7,"title":"x","body":"","created_at":"today","state":"open"}""")]
    [InlineData("""{"number":7,"title":"\ud800","body":"","created_at":"2026-11-24T23:30:00Z","state":"open"}""")]
    [InlineData("""{"number":7,"title":"x","body":"","created_at":"2026-11-24T23:30:00Z","state":"open","pull_request":{}}""")]
    public void What_is_no_issue_is_none(string json) => Assert.Null(Read(json));

    private static AskedIssue? Read(string json) => IssueJson.Read(Encoding.UTF8.GetBytes(json));
}
