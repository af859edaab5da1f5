using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

/// <summary>The whole way of a proposal: from the queue to a branch, through an editor's hands, back to main, and into the log.</summary>
public sealed class ProposalMergeTests
{
    [Theory]
    [InlineData("merge")]
    [InlineData("merge on a forge")]
    [InlineData("squash")]
    [InlineData("rebase")]
    public async Task What_was_merged_with_a_sentence_is_accepted_and_what_was_deleted_is_rejected_and_nothing_comes_back(string how)
    {
        await using var site = new ProposalSite();
        await site.Gather([.. ProposalSite.Six]);
        site.Commit("Health of the sources");
        var files = site.Proposed();
        Assert.Equal(6, files.Length);

        site.Git("checkout", "--quiet", ProposalSite.Today);
        for (var i = 0; i < 3; i++)
            site.Accept(files[i], $"He did it, and nobody had asked him to: number {i}.");

        site.Delete(files[3]);
        site.Delete(files[4]);
        site.Accept(files[5], "");
        site.Commit("Three sentences, two left out");
        await OnlyComplainsAbout(site, files[5]);

        site.Accept(files[5], "She wrote back, which is all that was needed.");
        site.Commit("The last sentence");
        await site.Check(0);

        await AnotherEditorDecides(site);
        Merge(site, how);
        var merged = site.Site.Folder.Read(ProposalSite.Log);
        await site.Check(0);
        Assert.Equal(merged, site.Site.Folder.Read(ProposalSite.Log));

        var host = await site.Gather("--now", "2026-11-25T03:00:00Z", "--propose", "6", "--at-least", "0");

        Assert.Equal(4, host.Errors.Split("is on the site and was in no verdict").Length - 1);
        Assert.Equal(2, host.Errors.Split("was left out of the proposal, so it is rejected").Length - 1);
        Assert.Equal((4, 2 + 1 + 1), (site.Lines("accepted").Length, site.Lines("rejected").Length));
        Assert.Contains("Nothing to propose", host.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing waits.", await site.Inbox(), StringComparison.Ordinal);
        Assert.DoesNotContain("noted:", (await site.Gather()).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_accepted_by_pull_request_is_known_again_under_another_address_and_can_be_taken_back()
    {
        await using var site = new ProposalSite();
        await site.Gather(ProposalSite.Six);
        site.Commit("Health");
        site.Git("merge", "--quiet", "--no-edit", ProposalSite.Today);
        foreach (var file in Directory.GetFiles(site.Site.Folder["input/gathered/2026/11"]))
            site.Accept(Path.GetRelativePath(site.Site.Folder.Path, file), "Nobody had asked for it, and it was done.");

        await site.Gather();

        var accepted = Assert.Single(site.Lines("accepted"), l => l.Contains("The bus driver waits", StringComparison.Ordinal));
        Assert.Contains("\"tellings\":[\"kind/", accepted, StringComparison.Ordinal);
        Assert.Contains("\"print\":\"", accepted, StringComparison.Ordinal);
        Assert.Contains("\"note\":\"Nobody had asked for it", accepted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_merged_file_lacks_its_sentence_nothing_is_held_for_left_out()
    {
        await using var site = new ProposalSite();
        await site.Gather(ProposalSite.Six);
        site.Commit("Health");
        site.Git("merge", "--quiet", "--no-edit", ProposalSite.Today);
        site.Delete("input/gathered/2026/11/the-bus-driver-waits.md");

        await site.Gather();

        Assert.Single(site.Lines("rejected"));
        Assert.Contains("Nothing waits.", await site.Inbox(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_inbox_notes_it_as_well()
    {
        await using var site = new ProposalSite();
        await site.Gather(ProposalSite.Six);
        site.Commit("Health");
        site.Git("merge", "--quiet", "--no-edit", ProposalSite.Today);
        Directory.Delete(site.Site.Folder["input/gathered/2026"], recursive: true);

        Assert.Equal(6, (await site.Site.Run(0, "inbox")).Errors.Split("was left out of the proposal, so it is rejected").Length - 1);
        Assert.Equal(6 + 1, site.Lines("rejected").Length);
    }

    [Fact]
    public async Task A_dry_run_settles_nothing()
    {
        await using var site = new ProposalSite();
        await site.Gather(ProposalSite.Six);
        site.Commit("Health");
        site.Git("merge", "--quiet", "--no-edit", ProposalSite.Today);
        Directory.Delete(site.Site.Folder["input/gathered/2026"], recursive: true);
        var before = site.Site.Folder.Read(ProposalSite.Log);

        await site.Gather("--dry-run");

        Assert.Equal(before, site.Site.Folder.Read(ProposalSite.Log));
    }

    private static async Task OnlyComplainsAbout(ProposalSite site, string path)
    {
        var host = await site.Check(1);
        var errors = host.Output.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal)).ToList();
        var error = Assert.Single(errors);
        var lines = site.Site.Folder.Read(path).TrimEnd('\n').Split('\n').Length;
        Assert.Equal($"{path}:{lines + 1}:1: error CR0217: the editor's sentence is missing; write below the front matter, in a sentence or two of your own, why the item is here", error);
        Assert.Contains("    perhaps: Why this is here, in a sentence or two of your own.", host.Output, StringComparison.Ordinal);
    }

    // On main, meanwhile, at the end of the same log.
    private static async Task AnotherEditorDecides(ProposalSite site)
    {
        site.Git("checkout", "--quiet", "main");
        await File.AppendAllTextAsync(site.Site.Folder[ProposalSite.Log],
            "{\"verdict\":\"rejected\",\"at\":\"2026-11-24T09:00:00Z\",\"by\":\"Bo\",\"title\":\"Something else\",\"url\":\"https://else.example/a\",\"pages\":[\"else.example/a\"],\"reason\":\"thin\"}\n");
        site.Commit("Bo decides");
    }

    private static void Merge(ProposalSite site, string how)
    {
        // As forges do, which know nothing of merge=union.
        if (how != "merge")
            site.Site.Folder.With(".git/info/attributes", "input/gathered/decisions.jsonl merge=text\n");

        if (how.StartsWith("merge", StringComparison.Ordinal))
        {
            site.Git("merge", "--quiet", "--no-ff", "--no-edit", ProposalSite.Today);
        }
        else if (how == "squash")
        {
            site.Git("merge", "--quiet", "--squash", ProposalSite.Today);
            site.Git("commit", "--quiet", "-m", "The proposal");
        }
        else
        {
            site.Git("rebase", "--quiet", "main", ProposalSite.Today);
            site.Git("checkout", "--quiet", "main");
            site.Git("merge", "--quiet", "--ff-only", ProposalSite.Today);
        }
    }
}
