using CustomersRock.Asking;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Asking;

/// <summary>The command on a small site, and every text that a person gets from it.</summary>
public sealed class TellCommandTests : IDisposable
{
    private const string Place = "input/stories/2026/the-heel-on-the-station-steps.md";

    private readonly TestSite site = TestSite.Exactly("");

    public TellCommandTests()
    {
        site.Write("settings.yml", "SiteTitle: Test site\nHost: example.org\nRepository: https://github.com/customers-rock/customers-rock\n");
        foreach (var theme in SiteThemes.All)
            site.Write($"input/themes/{theme.Id.Value}.md", $"---\nTitle: {theme.Title}\nMeaning: {theme.Title}.\nOrder: {theme.Order}\n---\nAbout it.\n");
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_filled_in_form_becomes_a_story_that_the_check_finds_nothing_wrong_in()
    {
        var host = await Tell(0, FilledForm.Whole with { Ticked = [StoryForm.HasPhotograph, StoryForm.GivesWord, StoryForm.IsOfTheFirm] });
        Assert.Equal(Place + "\n", host.Output);
        Assert.DoesNotContain(site.Check().Diagnostics, d => d.Rule.Severity != Content.Diagnostics.Severity.Hint);
        Golden.Match(All(), "tell/made.md");
    }

    [Fact]
    public async Task The_answer_says_how_long_an_editor_took_lately()
    {
        await Tell(0, FilledForm.Short, "--answer-days", "3");
        Assert.Contains("Lately it took 3 days until an editor answered", Text("answer.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once_and_nothing_else_is_made()
    {
        var form = (FilledForm.Short with { Title = "A short title in place of this one", Ticked = [] })
            .With(StoryForm.Description, StoryForm.NoAnswer)
            .With(StoryForm.Themes, "Kindnes, Loyalty (loyalty), Advocacy (advocacy), Kindness (kindness), Listening and feedback (listening)")
            .With(StoryForm.Naming, StoryForm.ByInitials)
            .With(StoryForm.Name, StoryForm.NoAnswer);
        await Tell(1, form);
        Golden.Match(All(), "tell/to-mend.md");
        Assert.Empty(site.Check().Report!.Content!.Stories);
    }

    [Fact]
    public async Task A_heading_that_is_gone_is_asked_back()
    {
        var body = FilledForm.Short.Body().Replace("### The story\n", "", StringComparison.Ordinal).Replace("### Themes\n", "### Theme\n", StringComparison.Ordinal)
            .Replace(StoryForm.WasThere, "My cousin was there, I think", StringComparison.Ordinal);
        await TellBody(1, FilledForm.Short, body);
        Golden.Match(All(), "tell/headings.md");
    }

    [Fact]
    public async Task Who_has_not_used_the_form_is_shown_to_it()
    {
        await TellBody(1, FilledForm.Short, "It happened in Leeds.");
        Golden.Match(All(), "tell/without-form.md");
    }

    [Fact]
    public async Task A_closed_issue_is_left_alone_and_what_was_said_of_it_is_not_said_again()
    {
        await Tell(0, FilledForm.Short);
        var host = await Tell(0, FilledForm.Short with { State = "closed" });
        Assert.Equal("Issue 7 is closed, and left alone.\n", host.Output);
        Assert.Empty(Directory.EnumerateFiles(site.Folder.Full("told")));
    }

    [Theory]
    [InlineData("input/stories/2026/the-heel-on-the-station-steps.md")]
    [InlineData("input/stories/2026/the-heel-on-the-station-steps/index.md")]
    [InlineData("input/stories/2026/2026-01-02-the-heel-on-the-station-steps.md")]
    public async Task Another_story_of_the_same_name_is_not_written_over(string path)
    {
        site.Write(path, "---\nTitle: Another\nPublished: 2026-01-02\nAuthor: Bea\nThemes: [kindness]\nDescription: Another story.\n---\nAnother.\n");
        var host = await Tell(0, FilledForm.Short);
        Assert.Equal("input/stories/2026/the-heel-on-the-station-steps-7.md\n", host.Output);
        Assert.Contains("Another", site.Read(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_no_file_can_have_on_Windows_is_given_another_name() =>
        Assert.Equal("input/stories/2026/con-7.md\n", (await Tell(0, FilledForm.Short with { Title = "Con!" })).Output);

    [Theory]
    [InlineData(2, "tell", "--issue", "issue.json")]
    [InlineData(2, "tell", "--issue", "no-such.json", "--out", "told")]
    [InlineData(2, "tell", "--issue", "issue.json", "--out", "told", "--answer-days", "soon")]
    [InlineData(1, "tell", "--issue", "settings.yml", "--out", "told")]
    public async Task Wrong_words_and_wrong_files_are_said(int code, params string[] words)
    {
        site.Write("issue.json", FilledForm.Short.Json());
        var host = TestHost.In(site.Root);
        Assert.Equal(code, await host.Run(words));
        Assert.StartsWith("error: ", host.Errors, StringComparison.Ordinal);
    }

    private Task<TestHost> Tell(int code, FilledForm form, params string[] more) => TellBody(code, form, form.Body(), more);

    private async Task<TestHost> TellBody(int code, FilledForm form, string body, params string[] more)
    {
        site.Write("issue.json", form.Json(body));
        var host = TestHost.In(site.Root);
        var got = await host.Run(["tell", "--issue", "issue.json", "--out", "told", .. more]);
        Assert.True(got == code, $"exit {got}: {host.Output}{host.Errors}");
        return host;
    }

    private string Text(string name) => site.Read("told/" + name);

    /// <summary>Every text that was made, one below the other.</summary>
    private string All() => string.Concat(Directory.EnumerateFiles(site.Folder.Full("told")).Order(StringComparer.Ordinal).Select(file => $"==== {Path.GetFileName(file)}\n{File.ReadAllText(file)}\n"));
}
