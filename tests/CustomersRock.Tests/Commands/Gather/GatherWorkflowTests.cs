using Xunit;
using YamlDotNet.RepresentationModel;

namespace CustomersRock.Tests.Commands.Gather;

/// <summary>What the scheduled workflow does with the reports of a gather.</summary>
public sealed class GatherWorkflowTests
{
    private const string Plain = "dotnet run --project src/CustomersRock -c Release -- gather --report TEMP/gather.md --trouble TEMP/trouble.md";
    private const string Proposing = Plain + " --propose 12 --branch proposals/DAY --push --proposal TEMP/proposal.md\n";

    [Fact]
    public void By_night_what_is_proposed_becomes_one_pull_request_and_is_checked()
    {
        using var run = new WorkflowRun(nightly: true).Makes("proposal.md", "$(touch /tmp/x) `y`").Run();

        Assert.Contains(Proposing, run.Asked, StringComparison.Ordinal);
        Assert.Contains("gh pr create --base main --head proposals/DAY --title Proposed items, DAY --body-file TEMP/proposal.md\ngh workflow run check.yml --ref proposals/DAY\n", run.Asked, StringComparison.Ordinal);
        Assert.Equal("# Gathered\n$(touch /tmp/x) `y`", run.Summary);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void While_one_is_open_or_by_day_nothing_is_proposed(bool nightly, int open)
    {
        using var run = new WorkflowRun(nightly, open).Run();

        Assert.Contains(Plain + "\n", run.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("gh pr create", run.Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_request_that_was_closed_is_not_opened_again()
    {
        using var run = new WorkflowRun(nightly: true, known: 1).Makes("proposal.md", "Items").Run();

        Assert.DoesNotContain("gh pr create", run.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("gh workflow", run.Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void Trouble_opens_one_issue()
    {
        using var run = new WorkflowRun(nightly: false).Makes("trouble.md", "Trouble").Run();

        Assert.Contains("gh issue create --title Sources want an editor --label gather-health --body-file TEMP/trouble.md\n", run.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("gh issue edit", run.Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_that_is_open_is_written_anew_and_closed_when_all_is_well()
    {
        using var still = new WorkflowRun(nightly: false, issue: "7").Makes("trouble.md", "Trouble").Run();
        Assert.Contains("gh issue edit 7 --body-file TEMP/trouble.md\n", still.Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("gh issue create", still.Asked, StringComparison.Ordinal);

        using var well = new WorkflowRun(nightly: false, issue: "7").Run();
        Assert.Contains("gh issue close 7 ", well.Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_gather_noted_is_committed_and_sent_and_nothing_else_is()
    {
        using var run = new WorkflowRun(nightly: false).Changes("input/sources/_health.yml", "kind: {}\n").Changes("input/gathered/decisions.jsonl", "{}\n").Changes("gather.log", "x").Run();

        Assert.Equal("input/gathered/decisions.jsonl\ninput/sources/_health.yml", run.Sent("ls-tree", "-r", "--name-only", "main"));
        Assert.Equal("Customers Rock", run.Sent("log", "-1", "--format=%an", "main"));
    }

    [Fact]
    public void No_shell_of_it_holds_an_expression_that_a_stranger_could_fill()
    {
        var shells = WorkflowRun.Steps().Select(WorkflowRun.Shell).OfType<string>().ToList();

        Assert.Equal(6, shells.Count);
        Assert.All(shells, s => Assert.DoesNotContain("${{", s, StringComparison.Ordinal));
    }

    [Fact]
    public void It_may_do_what_it_must_and_no_more()
    {
        var permissions = (YamlMappingNode)WorkflowRun.Workflow()["permissions"];

        Assert.Equal(["contents: write", "pull-requests: write", "issues: write", "actions: write"], permissions.Children.Select(p => $"{p.Key}: {p.Value}"));
    }
}
