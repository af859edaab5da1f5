using CustomersRock.Content.Model;
using CustomersRock.Publishing;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Publishing;

public sealed class BranchPublisherTests : IDisposable
{
    private readonly BuiltSite site = new();

    public BranchPublisherTests()
    {
        Git("", "init", "--quiet", "--bare", site.Folder["remote.git"]);
        Git("", "init", "--quiet", "--initial-branch=main", site.Folder["site"]);
        Git("site", "config", "user.name", "Ada");
        Git("site", "config", "user.email", "ada@example.org");
        Git("site", "remote", "add", "origin", site.Folder["remote.git"]);
        site.Folder.With("site/.gitignore", "output/\n*.html\n.customersrock/\n").With("site/notes.txt", "not committed");
        Git("site", "add", "settings.yml", ".gitignore");
        Git("site", "commit", "--quiet", "-m", "Sources");
        Git("site", "push", "--quiet", "origin", "main");
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_new_branch_gets_one_commit_with_exactly_the_output()
    {
        var outcome = await Publish();

        Assert.True(outcome.Fine, outcome.Text);
        Assert.Equal([".customersrock-site", ".nojekyll", "index.html", "stories/2026/violin/index.html"], FilesOf("gh-pages"));
        Assert.Equal("1", Git("remote.git", "rev-list", "--count", "gh-pages"));
        Assert.Equal("Ada <ada@example.org>", Git("remote.git", "log", "-1", "--format=%an <%ae>", "gh-pages"));
        Assert.Matches("^Publish [0-9a-f]{7,}, 2026-11-24 08:00 UTC$", Git("remote.git", "log", "-1", "--format=%s", "gh-pages"));
    }

    [Fact]
    public async Task The_working_tree_and_its_index_stay_as_they_are()
    {
        var before = Git("site", "status", "--porcelain=v2", "--branch");

        await Publish();

        Assert.Equal(before, Git("site", "status", "--porcelain=v2", "--branch"));
        Assert.Equal("main", Git("site", "branch", "--format=%(refname:short)"));
        Assert.Empty(Directory.GetFiles(site.Folder["site/.customersrock"]));
    }

    [Fact]
    public async Task Files_arrive_byte_for_byte_whatever_this_machine_does_with_line_ends()
    {
        Git("site", "config", "core.autocrlf", "true");
        site.Folder.With("site/.git/info/attributes", "").With("site/output/.gitattributes", "");

        Assert.True((await Publish()).Fine);

        Assert.Equal("13", Git("remote.git", "cat-file", "-s", "gh-pages:index.html"));
    }

    [Fact]
    public async Task A_second_run_adds_a_commit_with_what_changed()
    {
        await Publish();
        File.Delete(site.Folder["site/output/stories/2026/violin/index.html"]);
        site.Folder.With("site/output/index.html", "new");

        var outcome = await Publish();

        Assert.True(outcome.Fine, outcome.Text);
        Assert.Contains("2 changed files", outcome.Text, StringComparison.Ordinal);
        Assert.Equal([".customersrock-site", ".nojekyll", "index.html"], FilesOf("gh-pages"));
        Assert.Equal("2", Git("remote.git", "rev-list", "--count", "gh-pages"));
    }

    [Fact]
    public async Task An_equal_site_is_not_published_again()
    {
        await Publish();

        var outcome = await Publish();

        Assert.True(outcome.Fine);
        Assert.StartsWith("Nothing to do", outcome.Text, StringComparison.Ordinal);
        Assert.Equal("1", Git("remote.git", "rev-list", "--count", "gh-pages"));
    }

    [Fact]
    public async Task A_fresh_clone_goes_on_where_the_last_one_ended()
    {
        await Publish();
        Git("", "clone", "--quiet", "--single-branch", "--branch", "main", site.Folder["remote.git"], site.Folder["clone"]);
        Git("clone", "config", "user.name", "Bo");
        Git("clone", "config", "user.email", "bo@example.org");
        site.Folder.With("clone/output/index.html", "from the clone");

        var outcome = await Publish(site.Request with { Site = new(site.Folder["clone"]) });

        Assert.True(outcome.Fine, outcome.Text);
        Assert.Equal("2", Git("remote.git", "rev-list", "--count", "gh-pages"));
    }

    [Fact]
    public async Task A_domain_becomes_a_CNAME_file()
    {
        var settings = new SiteSettings { Host = "rock.example", Publish = new PublishSettings { Cname = "rock.example" } };

        Assert.True((await Publish(site.Request with { Settings = settings })).Fine);

        Assert.Equal("rock.example", Git("remote.git", "cat-file", "blob", "gh-pages:CNAME"));
    }

    [Fact]
    public async Task A_dry_run_pushes_nothing()
    {
        var outcome = await Publish(site.Request with { DryRun = true });

        Assert.True(outcome.Fine);
        Assert.Contains("4 files, a new branch", outcome.Text, StringComparison.Ordinal);
        Assert.Equal("main", Git("remote.git", "branch", "--format=%(refname:short)"));
    }

    [Fact]
    public async Task The_branch_of_the_sources_is_refused_even_by_force()
    {
        var outcome = await Publish(site.Request with { Force = true }, branch: "main");

        Assert.False(outcome.Fine);
        Assert.Contains("holds the sources", outcome.Text, StringComparison.Ordinal);
        Assert.Equal([".gitignore", "settings.yml"], FilesOf("main"));
    }

    [Fact]
    public async Task A_branch_of_somebody_else_is_replaced_only_by_force()
    {
        Git("site", "checkout", "--quiet", "--orphan", "pages");
        Git("site", "rm", "--quiet", "--cached", "-r", ".");
        Git("site", "add", "--force", "notes.txt");
        Git("site", "commit", "--quiet", "-m", "Theirs");
        Git("site", "push", "--quiet", "origin", "pages");

        var refused = await Publish(branch: "pages");
        Assert.False(refused.Fine);
        Assert.Contains("--force", refused.Text, StringComparison.Ordinal);

        Assert.True((await Publish(site.Request with { Force = true }, branch: "pages")).Fine);
        Assert.Equal("2", Git("remote.git", "rev-list", "--count", "pages"));
    }

    [Theory]
    [InlineData("nowhere", "gh-pages", "there is no such remote")]
    [InlineData("origin", "a..b", "cannot be the name of a branch")]
    [InlineData("origin", "main/sub", "collides with another branch|git push failed")]
    public async Task A_wrong_target_is_explained(string remote, string branch, string expected)
    {
        string text;
        try
        {
            text = (await Publish(branch: branch, remote: remote)).Text;
        }
        catch (GitException e)
        {
            text = e.Message;
        }

        Assert.Matches(expected, text);
    }

    [Fact]
    public async Task A_site_outside_of_git_is_told_what_to_do()
    {
        using var lonely = new BuiltSite();

        var e = await Assert.ThrowsAsync<GitException>(() => Publish(lonely.Request));

        Assert.StartsWith("the site is not in a git repository; run: git init", e.Message, StringComparison.Ordinal);
    }

    private Task<PublishOutcome> Publish(PublishRequest? request = null, string branch = "gh-pages", string remote = "origin") =>
        new BranchPublisher(request ?? site.Request, new PublishTarget.Branch(remote, branch), mayAsk: false).Publish(CancellationToken.None);

    private string[] FilesOf(string branch) => Git("remote.git", "ls-tree", "-r", "--name-only", branch).Split('\n');

    private string Git(string folder, params string[] args) => TestGit.Run(site.Folder[folder], args);
}
