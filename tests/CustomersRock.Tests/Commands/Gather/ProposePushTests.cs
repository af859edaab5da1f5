using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

/// <summary>Proposals that are sent to where all editors work.</summary>
public sealed class ProposePushTests
{
    [Fact]
    public async Task A_proposal_is_sent_and_a_second_run_sends_nothing()
    {
        await using var site = new ProposalSite().WithRemote();

        Assert.Contains(", sent to origin.", (await site.Gather([.. ProposalSite.Six, "--push"])).Output, StringComparison.Ordinal);
        var sent = TestGit.Run(site.Remote, "rev-parse", ProposalSite.Today);
        Assert.Equal(sent, site.Git("rev-parse", ProposalSite.Today));

        await site.Gather([.. ProposalSite.Six, "--push", "origin"]);
        Assert.Equal(sent, TestGit.Run(site.Remote, "rev-parse", ProposalSite.Today));
    }

    [Fact]
    public async Task What_could_not_be_sent_is_sent_by_the_next_run()
    {
        await using var site = new ProposalSite().WithRemote();
        await site.Gather(ProposalSite.Six);

        await site.Gather([.. ProposalSite.Six, "--push"]);

        Assert.Equal(site.Git("rev-parse", ProposalSite.Today), TestGit.Run(site.Remote, "rev-parse", ProposalSite.Today));
    }

    [Fact]
    public async Task What_another_machine_has_proposed_is_not_proposed_again()
    {
        await using var site = new ProposalSite().WithRemote();
        await site.Gather("--propose", "4", "--at-least", "0", "--push");

        // As on a fresh machine: neither the branch nor what was fetched is here.
        site.Git("branch", "-D", ProposalSite.Today);
        site.Git("update-ref", "-d", "refs/remotes/origin/" + ProposalSite.Today);
        var host = await site.Gather([.. ProposalSite.Six, "--push", "--now", "2026-11-25T03:00:00Z"]);

        Assert.Contains("Proposed 2 items on proposals/2026-11-25", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_branch_of_today_that_is_only_on_the_remote_is_left_to_it()
    {
        await using var site = new ProposalSite().WithRemote();
        await site.Gather("--propose", "4", "--at-least", "0", "--push");
        site.Git("branch", "-D", ProposalSite.Today);
        site.Git("update-ref", "-d", "refs/remotes/origin/" + ProposalSite.Today);

        var host = await site.Gather([.. ProposalSite.Six, "--push"]);

        Assert.Contains("is there already with 4 items", host.Output, StringComparison.Ordinal);
        Assert.Equal("main", site.Git("branch", "--format=%(refname:short)"));
    }

    [Fact]
    public async Task Another_branch_of_that_name_on_the_remote_is_left_alone_and_it_is_said_that_nothing_was_sent()
    {
        await using var site = new ProposalSite().WithRemote();
        site.Git("push", "--quiet", "origin", "HEAD:refs/heads/web/today");
        site.Git("update-ref", "-d", "refs/remotes/origin/web/today"); // as where it was never fetched
        var theirs = TestGit.Run(site.Remote, "rev-parse", "web/today");

        var host = await site.Gather([.. ProposalSite.Six, "--branch", "web/today", "--push"]);

        Assert.Contains(", not sent: origin has another branch of that name.", host.Output, StringComparison.Ordinal);
        Assert.Equal(theirs, TestGit.Run(site.Remote, "rev-parse", "web/today"));
    }

    [Fact]
    public async Task What_was_closed_and_deleted_on_the_remote_is_proposed_again()
    {
        await using var site = new ProposalSite().WithRemote();
        await site.Gather([.. ProposalSite.Six, "--push"]);
        TestGit.Run(site.Remote, "branch", "-D", ProposalSite.Today);

        Assert.Contains("was deleted on its remote. Delete it here too (git branch -D proposals/2026-11-24)", (await site.Gather([.. ProposalSite.Six, "--push"])).Output, StringComparison.Ordinal);
        var host = await site.Gather([.. ProposalSite.Six, "--push", "--now", "2026-11-25T03:00:00Z"]);

        Assert.Contains("Proposed 6 items on proposals/2026-11-25", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_branch_of_today_that_was_merged_is_told_and_nothing_is_proposed_on_it()
    {
        await using var site = new ProposalSite();
        await site.Gather("--propose", "2", "--at-least", "0");
        site.Commit("Health");
        site.Git("merge", "--quiet", "--no-edit", ProposalSite.Today);

        var host = await site.Gather(ProposalSite.Six);

        Assert.Contains("Nothing was proposed: proposals/2026-11-24 was merged already. Delete it (git branch -D proposals/2026-11-24)", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remote_that_is_none_is_told_and_no_branch_is_made()
    {
        await using var site = new ProposalSite();

        site.Site.Folder.With("pull-request.md", "of yesterday");

        var host = await site.Site.Run(1, ["gather", .. ProposalSite.Six, "--push", "nowhere", "--proposal", "pull-request.md"]);

        Assert.False(site.Site.Folder.Has("pull-request.md"));

        Assert.Contains("error: ", host.Errors, StringComparison.Ordinal);
        Assert.Contains("nowhere", host.Errors, StringComparison.Ordinal);
        Assert.Equal("main", site.Git("branch", "--format=%(refname:short)"));
    }
}
