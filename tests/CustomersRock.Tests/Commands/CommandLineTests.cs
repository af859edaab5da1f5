using CustomersRock.Commands;
using Xunit;

namespace CustomersRock.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("build.txt", "build", "--help")]
    [InlineData("preview.txt", "preview", "--help")]
    [InlineData("serve.txt", "serve", "--help")]
    [InlineData("check.txt", "check", "--help")]
    [InlineData("desk.txt", "desk", "--help")]
    [InlineData("inspect.txt", "inspect", "--help")]
    [InlineData("intake.txt", "intake", "--help")]
    [InlineData("new.txt", "new", "--help")]
    [InlineData("new-story.txt", "new", "story", "--help")]
    [InlineData("new-theme.txt", "new", "theme", "--help")]
    [InlineData("new-source.txt", "new", "source", "--help")]
    [InlineData("gather.txt", "gather", "--help")]
    [InlineData("inbox.txt", "inbox", "--help")]
    [InlineData("inbox-list.txt", "inbox", "list", "--help")]
    [InlineData("inbox-show.txt", "inbox", "show", "--help")]
    [InlineData("inbox-review.txt", "inbox", "review", "--help")]
    [InlineData("inbox-accept.txt", "inbox", "accept", "--help")]
    [InlineData("inbox-reject.txt", "inbox", "reject", "--help")]
    [InlineData("inbox-snooze.txt", "inbox", "snooze", "--help")]
    [InlineData("inbox-undo.txt", "inbox", "undo", "--help")]
    [InlineData("inbox-withdraw.txt", "inbox", "withdraw", "--help")]
    [InlineData("inbox-join.txt", "inbox", "join", "--help")]
    [InlineData("inbox-split.txt", "inbox", "split", "--help")]
    [InlineData("digest.txt", "digest", "--help")]
    [InlineData("sources.txt", "sources", "--help")]
    [InlineData("sources-list.txt", "sources", "list", "--help")]
    [InlineData("sources-add.txt", "sources", "add", "--help")]
    [InlineData("sources-check.txt", "sources", "check", "--help")]
    [InlineData("sources-enable.txt", "sources", "enable", "--help")]
    [InlineData("sources-disable.txt", "sources", "disable", "--help")]
    [InlineData("sources-import.txt", "sources", "import", "--help")]
    [InlineData("sources-export.txt", "sources", "export", "--help")]
    [InlineData("tell.txt", "tell", "--help")]
    [InlineData("publish.txt", "publish", "--help")]
    public async Task Help_shows_what_a_command_takes_and_examples(string golden, params string[] args)
    {
        using var folder = new TestFolder();
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run(args));

        Assert.Contains("Examples:", host.Output, StringComparison.Ordinal);
        Support.Golden.Match(host.Output, "help/" + golden);
    }

    [Fact]
    public void Every_command_of_the_list_has_the_name_and_purpose_that_the_list_gives()
    {
        Assert.Equal(CommandList.All.Length, CommandList.All.Select(entry => entry.Word).Distinct(StringComparer.Ordinal).Count());
        Assert.All(CommandList.All, entry => Assert.Equal((entry.Word, entry.Purpose), (entry.Stub().Name, entry.Stub().Description)));
    }

    [Theory]
    [InlineData("--noclean")]
    [InlineData("--nocache")]
    [InlineData("--serial")]
    [InlineData("-a", "ValidateRelativeLinks=Error")]
    [InlineData("-l", "Debug")]
    [InlineData("interactive")]
    [InlineData("glob", "eval")]
    [InlineData("check", "--serial")]
    [InlineData("preview", "--virtual-dir", "blog")]
    [InlineData("preview", "--virtual-dir=blog")]
    public async Task An_option_of_Statiq_gets_one_line_that_says_what_replaces_it(params string[] args)
    {
        using var folder = new TestFolder().With("input/about.md");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run(args));

        Assert.Single(host.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches("^error: .*(not needed|not here|write --)", host.Errors);
    }

    [Theory]
    [InlineData("Did you mean preview?", "previwe")]
    [InlineData("Did you mean --drafts?", "build", "--drafst")]
    public async Task A_mistyped_word_is_answered_with_the_nearest_one(string suggestion, params string[] args)
    {
        using var folder = new TestFolder().With("input/about.md");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run(args));

        Assert.Contains(suggestion, host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "--now", "yesterday")]
    [InlineData("build", "--now", "5/12/2026")]
    [InlineData("build", "-s", "Host")]
    [InlineData("build", "-s", "=example.org")]
    [InlineData("check", "--format", "xml")]
    [InlineData("preview", "--port", "70000")]
    [InlineData("preview", "--port", "http")]
    [InlineData("new")]
    public async Task Wrong_usage_ends_with_2_and_says_where_help_is(params string[] args)
    {
        using var folder = new TestFolder().With("input/about.md");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run(args));

        Assert.StartsWith("error: ", host.Errors, StringComparison.Ordinal);
        Assert.Contains("Help: customersrock", host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("serve")]
    [InlineData("new", "story")]
    [InlineData("publish", "--to", "somewhere")]
    public async Task A_folder_that_is_no_site_is_named_and_ends_with_2(params string[] args)
    {
        using var folder = new TestFolder();
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run(args));

        Assert.Contains($"{folder.Path} is not a site: it has neither input/ nor settings.yml", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_folder_that_is_not_there_is_named()
    {
        using var folder = new TestFolder().With("input/about.md");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run("build", "--theme", "mine"));

        Assert.Contains(folder["mine"], host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_SOURCE_DATE_EPOCH_that_is_no_number_is_wrong_usage()
    {
        using var folder = new TestFolder().With("input/about.md");
        var host = TestHost.In(folder, ("SOURCE_DATE_EPOCH", "today"));

        Assert.Equal(2, await host.Run("build"));

        Assert.Contains("SOURCE_DATE_EPOCH", host.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task Ctrl_C_ends_with_130(string command)
    {
        using var folder = new TestFolder().With("input/about.md");
        var host = TestHost.In(folder);

        Assert.Equal(130, await host.Run(new CancellationToken(canceled: true), command));

        Assert.StartsWith("Interrupted", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_begins_with_an_at_sign_is_not_read_for_options()
    {
        using var folder = new TestFolder().With("input/about.md").With("options", "--help");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run("build", "@options"));
    }

    [Fact]
    public async Task The_version_is_a_number()
    {
        using var folder = new TestFolder();
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("--version"));

        Assert.Matches(@"^\d+\.\d+\.\d+", host.Output);
    }
}
