using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox;

public sealed class EditorNameTests
{
    [Theory]
    [InlineData("Option", "--by", "Option")]
    [InlineData("Variable", "--by", "  ")]
    [InlineData("Variable")]
    public async Task Who_decides_is_who_says_so_else_who_the_environment_names(string expected, params string[] by)
    {
        await using var site = await InboxSite.Gathered();
        Assert.Equal(expected, await NameOf(site, by, ("GIT_AUTHOR_NAME", "Variable"), ("USER", "account")));
    }

    // An empty name of the repository's own stands before whatever this machine is set to.
    [Theory]
    [InlineData("Configured", "Configured")]
    [InlineData("account", "")]
    public async Task Else_git_knows_and_where_it_does_not_the_account_does(string expected, string configured)
    {
        await using var site = await InboxSite.Gathered();
        var git = new Git(site.Folder.Path, mayAsk: false);
        await git.Ask(CancellationToken.None, "init", "--quiet");
        await git.Ask(CancellationToken.None, "config", "user.name", configured);
        Assert.Equal(expected, await NameOf(site, [], ("USER", "account")));
    }

    [Fact]
    public async Task A_name_is_one_line_that_can_be_seen()
    {
        await using var site = await InboxSite.Gathered();
        Assert.Equal("Ada B", await NameOf(site, ["--by", "Ada\n\u202eB\e"]));
    }

    private static async Task<string> NameOf(InboxSite site, string[] by, params (string Name, string Value)[] variables)
    {
        var host = TestHost.In(site.Folder, variables);
        Assert.Equal(0, await host.Run(["inbox", "snooze", await site.IdOf(InboxSite.Loaf), .. by]));
        using var room = site.Open();
        return room.Log.All.Single(d => d.Verdict == Verdict.Snoozed).By;
    }
}
