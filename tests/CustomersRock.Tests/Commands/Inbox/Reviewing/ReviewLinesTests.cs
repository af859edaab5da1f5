using CustomersRock.Curation.Decisions;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox.Reviewing;

public sealed class ReviewLinesTests
{
    [Fact]
    public async Task Line_by_line_a_sitting_reads_like_a_talk()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Pipe(0, "a\n2 3\na He drew it.\nr\nr thin\nu\ns 3\nk\n?\nq\n", "inbox", "review", "--lines", "--by", "Ada");
        Golden.Match(host.Output, "inbox/review-lines.txt");
        using var room = site.Open();
        Assert.Equal([Verdict.Accepted, Verdict.Rejected, Verdict.Undone, Verdict.Snoozed], room.Log.All.Select(d => d.Verdict));
    }

    [Fact]
    public async Task A_terminal_that_can_do_no_more_is_asked_line_by_line_and_the_end_of_input_leaves()
    {
        await using var site = await InboxSite.Gathered();
        var host = TestHost.OnTerminal(site.Folder, ("TERM", "dumb"));
        host.Piped = "r told\nr told here\ns 999\n";
        Assert.Equal(0, await host.Run("inbox", "--interactive"));
        Assert.DoesNotContain('\e', host.Output);
        Assert.Contains("2 decided (2 rejected), 1 waits.", host.Output, StringComparison.Ordinal);
        Assert.Contains("say for how many days, 1 to 365", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_waits_there_is_nothing_to_sit_for()
    {
        await using var site = await InboxSite.Gathered();
        foreach (var title in await site.Titles())
            await site.Run(0, "inbox", "reject", await site.IdOf(title!), "--reason", "old");

        Assert.Contains("Nothing waits", (await site.Pipe(0, "", "inbox", "review", "--lines")).Output, StringComparison.Ordinal);
    }
}
