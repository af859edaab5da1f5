using Spectre.Console.Testing;
using Xunit;

namespace CustomersRock.Tests.Commands.New;

public sealed class NewCommandTests
{
    private static readonly string[] Violin = ["new", "story", "--title", "The violin: a love story", "--theme", "kindness,front-line", "--author", "Ada", "--description", "A driver turns back."];

    [Fact]
    public async Task A_story_is_written_from_options()
    {
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run([.. Violin, "--company", "Metro, Bus & Co", "--published", "2025-02-03"]));

        Assert.Equal("""
            ---
            Title: "The violin: a love story"
            Published: 2025-02-03
            Author: Ada
            Themes: [kindness, front-line]
            Description: A driver turns back.
            Origin: reader
            Evidence: first-hand
            Companies:
              - Name: "Metro, Bus & Co"
            ---

            Your story here: what happened, who did it, and what it meant to you.

            """, folder.Read("input/stories/2025/the-violin-a-love-story.md"));
        Assert.StartsWith("input/stories/2025/the-violin-a-love-story.md\n", host.Output, StringComparison.Ordinal);
        Assert.Contains("customersrock check input/stories/2025/the-violin-a-love-story.md", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_of_today_can_have_a_folder_for_its_pictures()
    {
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(0, await TestHost.In(folder).Run([.. Violin, "--folder"]));

        Assert.Contains("Published: 2026-11-24\n", folder.Read("input/stories/2026/the-violin-a-love-story/index.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/stories/2026/the-violin-a-love-story.md", false)]
    [InlineData("input/stories/2026/the-violin-a-love-story/index.md", false)]
    [InlineData("input/stories/2026/the-violin-a-love-story.md", true)]
    public async Task A_story_that_is_there_is_never_written_over(string path, bool asFolder)
    {
        using var folder = new TestFolder().With(path, "mine");
        var host = TestHost.In(folder);

        Assert.Equal(1, await host.Run(asFolder ? [.. Violin, "--folder"] : Violin));

        Assert.Equal("mine", folder.Read(path));
        Assert.Contains(path, host.Errors, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path, "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Without_a_terminal_what_is_missing_is_listed()
    {
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run("new", "story", "--title", "The violin"));

        Assert.Equal("error: nobody can be asked here, so give: --description TEXT, --theme ID, --author NAME\n", host.Errors);
        Assert.False(folder.Has("input"));
    }

    [Theory]
    [InlineData("--published", "24.11.2026")]
    [InlineData("--published", "../../etc")]
    [InlineData("--origin", "rumour")]
    [InlineData("--title", "!!!")]
    [InlineData("--theme", "../kindness")]
    public async Task An_answer_that_would_break_the_file_is_refused(string option, string value)
    {
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(2, await TestHost.In(folder).Run([.. Violin, option, value]));

        Assert.False(folder.Has("input"));
    }

    [Fact]
    public async Task On_a_terminal_what_is_missing_is_asked_for()
    {
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.OnTerminal(folder);
        foreach (var answer in new[] { "Kind Counter", "counter.example", "https://counter.example/", "", "", "Ada" })
            host.Console.Input.PushTextWithEnter(answer);

        Assert.Equal(0, await host.Run("new", "source"));

        Assert.Contains("\"counter.example\" is not an address", host.Console.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Site: \"https://counter.example/\"\n", folder.Read("input/sources/kind-counter.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_the_site_does_not_have_is_refused()
    {
        using var folder = new TestFolder().With("settings.yml").With("input/themes/loyalty.md", "---\nTitle: Loyalty\nMeaning: Staying.\n---\nAbout it.");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run(Violin));

        Assert.Contains("--theme: There is no theme “kindness”", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_is_written_from_options()
    {
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(0, await TestHost.In(folder).Run("new", "theme", "--title", "Taking Time", "--meaning", "Somebody took the time.", "--signal", "took the time"));

        Assert.StartsWith("---\nTitle: Taking Time\nMeaning: Somebody took the time.\nSignals: [took the time]\n---\n", folder.Read("input/themes/taking-time.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_without_a_feed_is_not_polled()
    {
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(0, await TestHost.In(folder).Run("new", "source", "--title", "Kind Counter", "--site", "https://counter.example/", "--added-by", "Ada", "--language", "no"));

        Assert.Equal("""
            Title: Kind Counter
            Site: "https://counter.example/"
            Enabled: false
            Language: "no"
            Licence: excerpt
            Excerpt: 40
            AddedBy: Ada
            Added: "2026-11-24"

            """.Replace("\"2026-11-24\"", "2026-11-24", StringComparison.Ordinal), folder.Read("input/sources/kind-counter.yml"));
    }

    [Theory]
    [InlineData("--site", "counter.example")]
    [InlineData("--feed", "file:///etc/passwd")]
    [InlineData("--language", "English!")]
    public async Task A_source_needs_addresses_of_the_web_and_a_language_tag(string option, string value)
    {
        using var folder = new TestFolder().With("settings.yml");

        Assert.Equal(2, await TestHost.In(folder).Run("new", "source", "--title", "A", "--site", "https://a.example/", "--added-by", "Ada", option, value));
    }
}
