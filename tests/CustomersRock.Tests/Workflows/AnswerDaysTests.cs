using System.Globalization;
using System.Text.Json.Nodes;
using Xunit;

namespace CustomersRock.Tests.Workflows;

public sealed class AnswerDaysTests : IDisposable
{
    private readonly MadeUpGitHub github = new();

    public void Dispose() => github.Dispose();

    [Fact]
    public void Few_cases_say_nothing()
    {
        github.Pulls = [.. Enumerable.Range(1, 4).Select(days => Pull(days))];
        Assert.Equal("", Days());
    }

    [Fact]
    public void Of_many_the_one_in_the_middle_counts_in_whole_days_of_the_last_twenty()
    {
        github.Pulls = [.. new double[] { 1, 0.2, 9, 3.5, 30 }.Select(days => Pull(days))];
        Assert.Equal("4\n", Days());
        github.Pulls = [.. Enumerable.Repeat(2, 20).Concat(Enumerable.Repeat(100, 40)).Select(days => Pull(days))];
        Assert.Equal("2\n", Days());
    }

    [Fact]
    public void What_came_by_the_issue_form_counts_what_machines_propose_does_not()
    {
        var readers = Enumerable.Repeat(3, 5).Select(days => Pull(days, isBot: true, branch: "story/issue-7", isCross: false)).ToArray();
        var machines = Enumerable.Repeat(50, 20).Select(days => Pull(days, isBot: true, branch: "proposals/2026-11-24", isCross: false));
        var renovating = Enumerable.Repeat(60, 20).Select(days => Pull(days, isBot: true, branch: "renovate/all", isCross: false));
        var byHand = Enumerable.Repeat(70, 20).Select(days => Pull(days, branch: "proposals/2026-11-25", isCross: false));
        github.Pulls = [.. machines, .. renovating, .. byHand, .. readers];
        Assert.Equal("3\n", Days());
    }

    [Fact]
    public void In_a_fork_a_branch_may_be_called_anything()
    {
        github.Pulls = [.. Enumerable.Repeat(3, 5).Select(days => Pull(days, branch: "proposals/mine")), .. Enumerable.Repeat(9, 9).Select(days => Pull(days, isBot: true, branch: "story/issue-1"))];
        Assert.Equal("3\n", Days());
    }

    [Fact]
    public void Those_that_are_still_open_say_nothing_yet()
    {
        var open = Enumerable.Repeat(1, 9).Select(days => Pull(days)).ToList();
        open.ForEach(pull => pull["state"] = "OPEN");
        github.Pulls = [.. open];
        Assert.Equal("", Days());
    }

    private static JsonObject Pull(double days, bool isBot = false, string branch = "patch-1", bool isCross = true)
    {
        var created = new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);
        return new JsonObject
        {
            ["state"] = "MERGED",
            ["createdAt"] = Text(created),
            ["closedAt"] = Text(created.AddDays(days)),
            ["author"] = new JsonObject { ["is_bot"] = isBot, ["login"] = "x" },
            ["headRefName"] = branch,
            ["isCrossRepository"] = isCross,
        };
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string Days() => github.Run("answer-days.sh", []);
}
