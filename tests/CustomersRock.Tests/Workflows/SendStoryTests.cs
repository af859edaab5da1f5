using System.Text.Json.Nodes;
using CustomersRock.Asking;
using CustomersRock.Tests.Asking;
using Xunit;

namespace CustomersRock.Tests.Workflows;

/// <summary>From an issue to a pull request, as the workflow "Tell" goes it, with the program, git and a made-up GitHub.</summary>
public sealed class SendStoryTests : IDisposable
{
    private const string Robot = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";
    private const string Place = "input/stories/2026/the-heel-on-the-station-steps.md";
    private const string Dispatch = "<workflow><run><check.yml><--repo><customers-rock/customers-rock><--ref><story/issue-7>";

    private readonly MadeUpRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public async Task A_new_issue_gets_a_branch_a_pull_request_a_check_and_an_answer()
    {
        await repository.Tell(FilledForm.Whole);
        Assert.Equal(["A", Place], repository.Changed);
        Assert.Equal([$"{Robot} {Robot} Story: the heel on the station steps\n\nTold in issue 7."], repository.Commits);
        var pull = Assert.Single(repository.GitHub.Pulls)!;
        Assert.Equal(("Story: the heel on the station steps", "story/issue-7", "main"), ((string?)pull["title"], (string?)pull["headRefName"], (string?)pull["base"]));
        Assert.StartsWith("Closes #7\n", (string)pull["body"]!, StringComparison.Ordinal);
        Assert.Contains(Dispatch, repository.GitHub.Calls);
        Assert.Matches(@"\A<!-- customers-rock: tell -->\n### Thank you for `The heel[^§]*about it: #101\n\z", Answer());
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await repository.Tell(FilledForm.Whole);
        var (tip, answer) = (repository.Tip, Answer());
        await repository.Tell(FilledForm.Whole);
        Assert.Equal((tip, answer), (repository.Tip, Answer()));
        Assert.Single(repository.GitHub.Pulls);
        Assert.DoesNotContain(Dispatch, repository.GitHub.Calls);
    }

    [Fact]
    public async Task An_edited_issue_changes_the_file_its_name_and_the_title_in_one_commit()
    {
        await repository.Tell(FilledForm.Whole.With(StoryForm.Story, "Call me on 0113 496 0000."));
        repository.Edit("main", "input/about.md", "---\nTitle: About\n---\nUs.\n");
        await repository.Tell(FilledForm.Whole with { Title = "Ten minutes" });
        Assert.Equal(["A", "input/stories/2026/ten-minutes.md"], repository.Changed);
        Assert.Equal("Story: ten minutes", (string?)Assert.Single(repository.GitHub.Pulls)!["title"]);
        Assert.Single(repository.Commits);
        Assert.Contains(Dispatch, repository.GitHub.Calls);
        Assert.StartsWith("<!-- customers-rock: tell -->\n### Thank you for `Ten minutes`", Answer(), StringComparison.Ordinal);

        // What the teller took out again is in no history that is merged.
        Assert.DoesNotContain("0113", repository.Ask("log", "-p", "--all"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_do_on_main_does_not_move_the_branch()
    {
        await repository.Tell(FilledForm.Whole);
        var tip = repository.Tip;
        repository.Edit("main", "input/about.md", "---\nTitle: About\n---\nUs.\n");
        await repository.Tell(FilledForm.Whole);
        Assert.Equal(tip, repository.Tip);
    }

    [Fact]
    public async Task Once_an_editor_has_committed_the_branch_is_left_alone_and_the_teller_is_told()
    {
        await repository.Tell(FilledForm.Whole);
        repository.Edit(MadeUpRepository.Branch, Place, repository.Show(Place) + "\nBetter.\n");
        var tip = repository.Tip;
        await repository.Tell(FilledForm.Whole with { Title = "Ten minutes" });
        Assert.Equal(tip, repository.Tip);
        Assert.Equal("Story: the heel on the station steps", (string?)Assert.Single(repository.GitHub.Pulls)!["title"]);
        Assert.DoesNotContain(Dispatch, repository.GitHub.Calls);
        Assert.Matches(@"\A<!-- customers-rock: tell -->\n### You changed your text\n[^§]*about it: #101\n\z", Answer());
    }

    [Fact]
    public async Task An_editor_who_has_brought_the_branch_up_to_date_has_begun_to_work_on_it()
    {
        await repository.Tell(FilledForm.Whole);
        repository.Edit("main", "input/about.md", "---\nTitle: About\n---\nUs.\n");
        repository.UpdateBranch();
        var tip = repository.Tip;
        await repository.Tell(FilledForm.Whole with { Title = "Ten minutes" });
        Assert.Equal(tip, repository.Tip);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_when_it_is_mended_there_is_a_pull_request()
    {
        await repository.Tell(FilledForm.Whole with { Title = StoryForm.TitleToReplace });
        Assert.False(repository.HasBranch);
        Assert.Empty(repository.GitHub.Pulls);
        Assert.Contains("- **The title** is still the one of the empty form.", Answer(), StringComparison.Ordinal);
        await repository.Tell(FilledForm.Whole);
        Assert.Single(repository.GitHub.Pulls);
        Assert.Contains("### Thank you for `The heel", Answer(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_issue_is_left_alone()
    {
        await repository.Tell(FilledForm.Whole with { State = "closed" });
        Assert.Empty(repository.GitHub.Calls);
        Assert.False(repository.HasBranch);
    }

    [Theory]
    [InlineData("CLOSED", "The heel on the station steps")]
    [InlineData("MERGED", "Ten minutes")]
    [InlineData("CLOSED", StoryForm.TitleToReplace)]
    public async Task What_an_editor_has_decided_is_left_alone(string state, string title)
    {
        await repository.Tell(FilledForm.Whole);
        var (tip, answer) = (repository.Tip, Answer());
        repository.GitHub.Pulls = With("state", state);
        await repository.Tell(FilledForm.Whole with { Title = title });
        Assert.Equal((tip, answer), (repository.Tip, Answer()));
        Assert.Single(repository.GitHub.Pulls);
        Assert.Single(repository.GitHub.Calls);
    }

    [Fact]
    public async Task A_pull_request_of_a_fork_with_such_a_branch_is_somebody_elses()
    {
        repository.GitHub.Pulls = [new JsonObject { ["number"] = 55, ["state"] = "CLOSED", ["isCrossRepository"] = true, ["headRefName"] = MadeUpRepository.Branch }];
        await repository.Tell(FilledForm.Whole);
        Assert.Equal(2, repository.GitHub.Pulls.Count);
        Assert.EndsWith("#102\n", Answer(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_ended_between_the_branch_and_the_pull_request_is_taken_up_by_the_next()
    {
        await repository.Tell(FilledForm.Whole);
        repository.GitHub.Pulls = [];
        await repository.Tell(FilledForm.Whole);
        Assert.Single(repository.GitHub.Pulls);
        Assert.Single(repository.Commits);
        Assert.Contains(Dispatch, repository.GitHub.Calls);
    }

    [Theory]
    [InlineData("$(touch pwned) `touch pwned2` ; touch pwned3 |& touch pwned4")]
    [InlineData("\"; touch pwned; \" '; touch pwned2; '")]
    [InlineData("${{ github.token }} ::set-output name=x::y ##[add-mask]z %0A::error::x")]
    [InlineData("../../pwned --upload-pack=touch${IFS}pwned -rf [skip ci] @everyone fixes #1 \u202E<!-- customers-rock: check -->")]
    public async Task No_text_of_an_issue_becomes_a_word_of_a_command_a_branch_or_a_name(string attack)
    {
        var everything = string.Join("\n\n", HostileIssueTests.Attacks.Select(row => row.Data)).Replace("\uD83D", "\uFFFD", StringComparison.Ordinal);
        var form = (FilledForm.Whole with { Title = "A " + attack }).With(StoryForm.Story, everything).With(StoryForm.People, everything).With(StoryForm.Name, "N " + attack);
        await repository.Tell(form);
        await repository.Tell(form with { Title = "B " + attack });
        Assert.Equal(["refs/heads/main", "refs/heads/story/issue-7"], repository.Branches);
        Assert.Equal("A", repository.Changed[0]);
        Assert.Matches(@"\Ainput/stories/2026/b[\p{L}\p{Nd}\p{M}-]*\.md\z", repository.Changed[1]);
        Assert.Equal(2, repository.Changed.Length);
        Assert.Matches(@"\A\S+ \S+ \S+ \S+ Story: b[\p{L}\p{Nd}\p{M} ]*\n\nTold in issue 7\.\z", Assert.Single(repository.Commits));
        Assert.Matches(@"\AStory: b[\p{L}\p{Nd}\p{M} ]*\z", (string)repository.GitHub.Pulls[0]!["title"]!);

        // The words of every call are ours: options, numbers, the branch, files.
        Assert.All(repository.GitHub.Calls.SelectMany(call => call.Trim('<', '>').Split("><")), word => Assert.True(IsOurs(word), word));
    }

    private static bool IsOurs(string word) =>
        System.Text.RegularExpressions.Regex.IsMatch(word, @"\A(?:--?[a-zA-Z-]+|[a-z]+|[A-Z]+|\d+|check\.yml|setup-git|customers-rock/customers-rock|(?:head=)?story/issue-7|base=main|number,state,isCrossRepository|\.number|repos/customers-rock/customers-rock/[a-z0-9/]+|(?:title|body)=@\S+/\.told/[a-z-]+\.(?:md|txt))\z")
        || word.StartsWith("[.[] | select(.isCrossRepository", StringComparison.Ordinal) || word.StartsWith(".[] | select(.user.login", StringComparison.Ordinal);

    private JsonArray With(string name, string value)
    {
        var pulls = repository.GitHub.Pulls;
        foreach (var pull in pulls)
            pull![name] = value;

        return pulls;
    }

    private string Answer() => (string)Assert.Single(repository.GitHub.Comments)!["body"]!;
}
