using CustomersRock.Content.Files;
using CustomersRock.Desk.Committing;
using CustomersRock.Publishing;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Desk;

/// <summary>A site that is a folder of a larger repository, in a folder of an unlucky name.</summary>
public sealed class CommitPlanTests : IDisposable
{
    private const string Log = "input/shop/input/gathered/decisions.jsonl";

    private readonly TestFolder repository = new();

    public CommitPlanTests()
    {
        TestGit.Run(repository.Path, "init", "--quiet", "--initial-branch", "main");
        TestGit.Run(repository.Path, "config", "user.name", "Ada");
        TestGit.Run(repository.Path, "config", "user.email", "ada@example.org");
        repository.With("input/gathered/none-of-ours.md").With("input/shop/settings.yml", "SiteTitle: Shop\n");
        TestGit.Run(repository.Path, "add", "--all");
        TestGit.Run(repository.Path, "commit", "--quiet", "--message", "Begin");
    }

    public void Dispose() => repository.Dispose();

    [Fact]
    public async Task What_changes_once_more_before_the_button_is_pressed_is_noticed()
    {
        repository.With(Log, "{}\n");
        var first = await Make();
        Assert.Equal(["input/gathered"], first.Changed);
        Assert.Equal(first.Print, (await Make()).Print);
        repository.With(Log, "{}\n{}\n");
        Assert.NotEqual(first.Print, (await Make()).Print);
    }

    [Fact]
    public async Task It_commits_what_is_the_sites_and_nothing_else()
    {
        repository.With(Log, "{}\n").With("input/gathered/none-of-ours.md", "changed");
        var plan = await Make();
        await plan.Commit(new Git(repository["input/shop"], mayAsk: false), plan.Message, CancellationToken.None);
        Assert.Equal(Log, TestGit.Run(repository.Path, "show", "--name-only", "--format=", "HEAD").Trim());
    }

    private Task<CommitPlan> Make() => CommitPlan.Make(new Git(repository["input/shop"], mayAsk: false), new SiteFolder(repository["input/shop"]), CancellationToken.None);
}
