using System.Text.Json.Nodes;
using Xunit;

namespace CustomersRock.Tests.Workflows;

public sealed class FindPullRequestTests : IDisposable
{
    private const string Sha = "0123456789abcdef0123456789abcdef01234567";
    private const string Ours = "customers-rock";

    private readonly MadeUpGitHub github = new();

    public void Dispose() => github.Dispose();

    [Fact]
    public void Where_there_is_none_none_is_named()
    {
        Assert.Equal("PULL_REQUEST=\n", Find("eve", "patch-1", "pull_request"));
        github.Pulls = [Pull(1, "eve", "patch-1", sha: "f" + Sha[1..]), Pull(2, "eve", "patch-1", state: "CLOSED")];
        Assert.Equal("PULL_REQUEST=\n", Find("eve", "patch-1", "pull_request"));
    }

    [Fact]
    public void Of_many_it_is_the_one_with_the_commit_the_branch_and_the_owner()
    {
        github.Pulls = [Pull(1, "eve", "patch-1"), Pull(2, "bob", "patch-1"), Pull(3, "bob", "patch-2"), Pull(4, "bob", "patch-1", sha: "f" + Sha[1..])];
        Assert.Equal("PULL_REQUEST=2\n", Find("bob", "patch-1", "pull_request"));
    }

    [Fact]
    public void A_fork_with_the_same_commit_on_a_branch_of_the_same_name_does_not_pass_for_ours()
    {
        github.Pulls = [Pull(9, "eve", "story/issue-7"), Pull(8, Ours, "story/issue-7", isCross: true), Pull(5, Ours, "story/issue-7", isCross: false)];
        Assert.Equal("PULL_REQUEST=5\n", Find(Ours, "story/issue-7", "workflow_dispatch"));
        github.Pulls = [Pull(9, "eve", "story/issue-7"), Pull(8, Ours, "story/issue-7", isCross: true)];
        Assert.Equal("PULL_REQUEST=\n", Find(Ours, "story/issue-7", "workflow_dispatch"));
    }

    [Theory]
    [InlineData("\"; touch pwned; \"")]
    [InlineData("$(touch${IFS}pwned)")]
    [InlineData("a\") | .number = 1 | (\"")]
    public void The_name_of_a_branch_is_text(string branch)
    {
        github.Pulls = [Pull(1, "eve", "patch-1"), Pull(2, "eve", branch)];
        Assert.Equal("PULL_REQUEST=2\n", Find("eve", branch, "pull_request"));
    }

    [Fact]
    public void A_fork_that_is_gone_has_no_owner_and_is_not_found()
    {
        var pull = Pull(1, "eve", "patch-1");
        pull["headRepositoryOwner"] = null;
        github.Pulls = [pull];
        Assert.Equal("PULL_REQUEST=\n", Find("eve", "patch-1", "pull_request"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("main")]
    [InlineData("0\" or true or \"")]
    public void What_is_no_commit_is_refused(string sha) =>
        Assert.Equal(2, ScriptRun.Run("find-pull-request.sh", Path.GetTempPath(), [.. github.Variables, ("SHA", sha), ("HEAD_BRANCH", "x"), ("HEAD_REPOSITORY", "eve/x"), ("EVENT", "pull_request")]).Code);

    [Theory]
    [InlineData("success", "success")]
    [InlineData("failure", "failure")]
    [InlineData("cancelled", "error")]
    public void How_a_check_ended_is_written_at_its_commit(string conclusion, string state)
    {
        github.Run("report-check.sh", [("SHA", Sha), ("CONCLUSION", conclusion), ("RUN", "https://github.com/o/r/actions/runs/1")]);
        var status = Assert.Single(github.Statuses)!;
        Assert.Equal((Sha, state, "check", "https://github.com/o/r/actions/runs/1"), ((string?)status["sha"], (string?)status["state"], (string?)status["context"], (string?)status["target_url"]));
    }

    private static JsonObject Pull(int number, string owner, string branch, string sha = Sha, string state = "OPEN", bool? isCross = null) => new()
    {
        ["number"] = number,
        ["state"] = state,
        ["headRefOid"] = sha,
        ["headRefName"] = branch,
        ["headRepositoryOwner"] = new JsonObject { ["login"] = owner },
        ["isCrossRepository"] = isCross ?? owner != Ours,
    };

    private string Find(string owner, string branch, string @event) =>
        github.Run("find-pull-request.sh", [("SHA", Sha), ("HEAD_REPOSITORY", $"{owner}/customers-rock"), ("HEAD_BRANCH", branch), ("EVENT", @event)]);
}
