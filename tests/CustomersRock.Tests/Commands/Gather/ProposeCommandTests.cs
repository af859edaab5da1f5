using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

public sealed class ProposeCommandTests
{
    [Fact]
    public async Task The_best_are_put_onto_a_branch_as_one_commit_and_work_tree_and_index_stay_as_they_are()
    {
        await using var site = new ProposalSite();
        await site.Gather();
        site.Site.Folder.With("settings.yml", site.Site.Folder.Read("settings.yml") + "# edited\n").With("input/new.md", "---\nTitle: New\n---\n\nText.\n");
        site.Git("add", "input/new.md");
        var before = site.Git("status", "--porcelain=v2", "--branch");

        var host = await site.Gather("--propose", "3", "--at-least", "0");

        Assert.Matches(@"Proposed 3 items on proposals/2026-11-24, commit [0-9a-f]{12}; git push origin proposals/2026-11-24 sends it\.", host.Output);
        Assert.Equal(before, site.Git("status", "--porcelain=v2", "--branch"));
        Assert.Equal("main", site.Git("branch", "--show-current"));
        Assert.Equal("1", site.Git("rev-list", "--count", "main.." + ProposalSite.Today));
        Assert.Equal("Propose 3 items, 2026-11-24", site.Git("log", "-1", "--format=%s", ProposalSite.Today));
        Assert.Equal(3, site.Proposed().Length);
        Assert.Equal("M\t" + ProposalSite.Log, site.Git("diff", "--name-status", "--diff-filter=M", "main", ProposalSite.Today));
        Assert.Equal("3\t0\t" + ProposalSite.Log, site.Git("diff", "--numstat", "--diff-filter=M", "main", ProposalSite.Today));
        Assert.Empty(Directory.GetFiles(site.Site.Folder[".customersrock"], "*.index*"));
    }

    [Fact]
    public async Task A_proposed_file_has_all_but_the_sentence_and_tells_the_editor_why()
    {
        await using var site = new ProposalSite();
        await site.Gather(ProposalSite.Six);

        var text = site.Git("show", $"{ProposalSite.Today}:input/gathered/2026/11/the-bus-driver-waits.md");

        Assert.StartsWith("---\n# Proposed on 2026-11-24. To accept it, write below the second --- why it is here, in a sentence or two of your own.\n# To reject it, delete this file.", text, StringComparison.Ordinal);
        Assert.Matches(@"\n# Good news [01]\.\d\d", text);
        Assert.Contains("\nTitle: The bus driver waits\nUrl: \"https://kind.example/bus\"\nSource: kind\n", text, StringComparison.Ordinal);
        Assert.Contains("\nGathered: 2026-11-24T00:00:00Z\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n---", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_queue_on_the_same_day_is_the_same_commit()
    {
        await using var site = new ProposalSite();
        await site.Gather();
        await site.Gather([.. ProposalSite.Six, "--now", "2026-11-24T03:00:00Z"]);
        var first = site.Git("rev-parse", ProposalSite.Today);
        site.Git("branch", "-D", ProposalSite.Today);

        await site.Gather([.. ProposalSite.Six, "--now", "2026-11-24T21:30:00Z", "--branch", "proposals/DATE"]);

        Assert.Equal(first, site.Git("rev-parse", ProposalSite.Today));
    }

    [Fact]
    public async Task A_branch_that_is_there_is_left_as_the_editors_have_it()
    {
        await using var site = new ProposalSite();
        await site.Gather(ProposalSite.Six);
        site.Git("checkout", "--quiet", ProposalSite.Today);
        site.Accept(site.Proposed()[0], "He waited, and nobody had asked him to.");
        site.Commit("One sentence");
        site.Git("checkout", "--quiet", "main");
        var edited = site.Git("rev-parse", ProposalSite.Today);

        var host = await site.Gather([.. ProposalSite.Six, "--proposal", "text/pull-request.md"]);

        Assert.Contains("Nothing new was proposed: proposals/2026-11-24 is there already with 6 items.", host.Output, StringComparison.Ordinal);
        Assert.Equal(edited, site.Git("rev-parse", ProposalSite.Today));

        // The pull request may not have been opened yet.
        Assert.StartsWith("6 items wait for an editor's sentence", site.Site.Folder.Read("text/pull-request.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_on_a_branch_is_not_proposed_again_and_in_the_end_there_is_nothing_left()
    {
        await using var site = new ProposalSite();
        await site.Gather("--propose", "4", "--at-least", "0");

        await site.Gather("--propose", "4", "--at-least", "0", "--now", "2026-11-25T03:00:00Z");

        Assert.Equal(2, site.Proposed("proposals/2026-11-25").Length);
        Assert.Empty(site.Proposed("proposals/2026-11-25").Intersect(site.Proposed()));

        site.Site.Folder.With("pull-request.md", "of yesterday");
        var host = await site.Gather("--propose", "4", "--at-least", "0", "--now", "2026-11-26T03:00:00Z", "--proposal", "pull-request.md");
        Assert.Contains("Nothing to propose: nothing else waits whose good news is 0 or more. 6 items wait on branches already.", host.Output, StringComparison.Ordinal);
        Assert.False(site.Site.Folder.Has("pull-request.md"));
        Assert.Equal("", site.Git("branch", "--list", "proposals/2026-11-26"));
    }

    [Fact]
    public async Task What_was_closed_without_a_merge_is_proposed_again_when_its_branch_is_gone()
    {
        await using var site = new ProposalSite();
        await site.Gather(ProposalSite.Six);
        var files = site.Proposed();
        site.Git("branch", "-D", ProposalSite.Today);

        await site.Gather([.. ProposalSite.Six, "--now", "2026-11-25T03:00:00Z"]);

        Assert.Equal(files, site.Proposed("proposals/2026-11-25"));
    }

    [Fact]
    public async Task A_dry_run_shows_what_would_be_proposed_and_makes_no_branch()
    {
        await using var site = new ProposalSite();
        await site.Gather();

        var host = await site.Gather([.. ProposalSite.Six, "--dry-run", "--proposal", "text.md"]);

        Assert.Contains("input/gathered/2026/11/the-bus-driver-waits.md  The bus driver waits", host.Output, StringComparison.Ordinal);
        Assert.Contains("Would propose 6 items on proposals/2026-11-24.", host.Output, StringComparison.Ordinal);
        Assert.Equal("main", site.Git("branch", "--format=%(refname:short)"));
        Assert.False(site.Site.Folder.Has("text.md"));
    }

    [Fact]
    public async Task What_is_hardly_good_news_is_not_proposed()
    {
        await using var site = new ProposalSite();

        var host = await site.Gather("--propose", "6", "--at-least", "1");

        Assert.Contains("Nothing to propose: nothing else waits whose good news is 1 or more.", host.Output, StringComparison.Ordinal);
        Assert.Equal("main", site.Git("branch", "--format=%(refname:short)"));
    }

    [Theory]
    [InlineData("main", "the branch main is there already and is none of proposals; name another one with --branch.")]
    [InlineData("a..b", "\"a..b\" cannot be the name of a branch.")]
    public async Task A_branch_that_cannot_be_taken_is_refused(string branch, string expected)
    {
        await using var site = new ProposalSite();
        var head = site.Git("rev-parse", "main");

        var host = await site.Site.Run(1, ["gather", .. ProposalSite.Six, "--branch", branch]);

        Assert.Contains(expected, host.Errors, StringComparison.Ordinal);
        Assert.Equal(head, site.Git("rev-parse", "main"));
    }

    [Fact]
    public async Task A_branch_of_another_name_is_made_and_what_that_means_is_told()
    {
        await using var site = new ProposalSite();

        var host = await site.Gather([.. ProposalSite.Six, "--branch", "web/DATE"]);

        Assert.EndsWith("The next run looks below proposals/ alone, and would propose these again.\n", host.Output, StringComparison.Ordinal);
        Assert.Equal(6, site.Proposed("web/2026-11-24").Length);
    }

    [Fact]
    public async Task A_site_outside_of_git_or_without_a_commit_is_told_what_to_do()
    {
        await using var site = GatherSite.OfTwo();
        Assert.Contains("the site is not in a git repository; run: git init", (await site.Run(1, "gather", "--propose", "1")).Errors, StringComparison.Ordinal);
        TestGit.Run(site.Folder.Path, "init", "--quiet");
        Assert.Contains("nothing is committed here yet; commit the site, then propose.", (await site.Run(1, "gather", "--propose", "1")).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--propose takes a number from 1 to 50; \"0\" is none.", "--propose", "0")]
    [InlineData("--propose takes a number from 1 to 50; \"twelve\" is none.", "--propose", "twelve")]
    [InlineData("--at-least takes a number from 0 to 1, as in 0.5; \"2\" is none.", "--propose", "1", "--at-least", "2")]
    [InlineData("--branch takes the name of a branch; \"-f\" is none.", "--propose", "1", "--branch=-f")]
    [InlineData("--push takes the name of a remote; \"--all\" is none.", "--propose", "1", "--push=--all")]
    [InlineData("--branch belongs to --propose N.", "--branch", "x")]
    [InlineData("--push belongs to --propose N.", "--push")]
    public async Task A_slip_in_the_options_is_told_before_any_server_is_asked(string expected, params string[] words)
    {
        await using var site = GatherSite.OfTwo();

        var host = await site.Run(2, ["gather", .. words]);

        Assert.Contains(expected, host.Errors, StringComparison.Ordinal);
        Assert.Empty(site.Server.Requests);
    }

    [Fact]
    public async Task A_site_in_a_folder_of_its_repository_is_proposed_in_that_folder()
    {
        await using var site = new ProposalSite();
        using var outer = new TestFolder();
        TestGit.Run(outer.Path, "init", "--quiet", "--initial-branch=main");
        TestGit.Run(outer.Path, "config", "user.name", "Ada");
        TestGit.Run(outer.Path, "config", "user.email", "ada@example.org");
        outer.With("readme.txt", "Ours").With("blog/settings.yml", "SiteTitle: Blog\n").With("blog/input/sources/kind.yml", site.Site.Folder.Read("input/sources/kind.yml"));
        TestGit.Run(outer.Path, "add", "--all");
        TestGit.Run(outer.Path, "commit", "--quiet", "-m", "Ours");
        var host = TestHost.In(outer);

        Assert.True(await host.Run("gather", "--root", "blog", "--propose", "2", "--at-least", "0", "--allow-private", "127.0.0.1", "--allow-private", "kind.localhost") == 0, host.Errors);

        var files = TestGit.Run(outer.Path, "diff", "--name-only", "main", ProposalSite.Today).Split('\n');
        Assert.Equal(3, files.Length);
        Assert.All(files, f => Assert.StartsWith("blog/input/gathered/", f, StringComparison.Ordinal));
    }
}
