using CustomersRock.Asking;
using CustomersRock.Content.Model;
using CustomersRock.Drafting;
using Xunit;

namespace CustomersRock.Tests.Asking;

public sealed class IssueReadingTests
{
    [Fact]
    public void The_draft_has_every_answer_in_its_place()
    {
        var told = Read(FilledForm.Whole.With(StoryForm.Evidence, StoryForm.HeardOrRead).With(StoryForm.Sources, "Leeds Post, https://post.example/heel."));
        Assert.Empty(told.Wants);
        Support.Golden.Match(DraftFile.TextOf(told.Draft!), "tell/story.md");
    }

    [Theory]
    [InlineData(StoryForm.ByFirstName, "Ada", "Ada")]
    [InlineData(StoryForm.ByInitials, "A. L.", "A. L.")]
    [InlineData(StoryForm.AsAReader, "Ada", "A reader")]
    [InlineData("as \"a reader\"", StoryForm.NoAnswer, "A reader")]
    public void The_teller_is_named_as_wished(string naming, string name, string author) =>
        Assert.Equal(author, Draft(FilledForm.Short.With(StoryForm.Naming, naming).With(StoryForm.Name, name)).Author);

    [Fact]
    public void The_account_of_the_teller_is_nowhere_in_the_file() =>
        Assert.DoesNotContain("somebody", DraftFile.TextOf(IssueReading.Of(IssueJson.Read(System.Text.Encoding.UTF8.GetBytes(FilledForm.Whole.Json()))!, SiteThemes.All).Draft!), StringComparison.Ordinal);

    [Fact]
    public void The_day_is_the_one_on_which_the_issue_was_opened_in_UTC() => Assert.Equal(new DateOnly(2026, 11, 24), Draft(FilledForm.Short).Published);

    [Theory]
    [InlineData("Mike, cobbler", "Mike", "cobbler")]
    [InlineData("- Mike,  cobbler, of Leeds ", "Mike", "cobbler, of Leeds")]
    [InlineData("1. Mike", "Mike", null)]
    [InlineData(", cobbler", ", cobbler", null)]
    [InlineData("مايك، إسكافي", "مايك", "إسكافي")]
    public void People_stand_one_a_line_with_what_they_do(string line, string name, string? role) =>
        Assert.Equal([new Person(name, role, null), new Person("Zoë", "at the till", null)], ToldLines.People($"{line}\n\n* Zoë, at the till"));

    [Theory]
    [InlineData("The paper", "The paper", null)]
    [InlineData("The paper, https://paper.example/1", "The paper", "https://paper.example/1")]
    [InlineData("The paper: <https://paper.example/1>.", "The paper", "https://paper.example/1")]
    [InlineData("https://paper.example/1 (page 2)", "(page 2)", "https://paper.example/1")]
    [InlineData("see (https://paper.example/a(b)c), page 2", "see page 2", "https://paper.example/a(b)c")]
    [InlineData("Leeds Post https://post.example/heel?b=(2)", "Leeds Post", "https://post.example/heel?b=(2)")]
    [InlineData("https://[", "https://[", null)]
    [InlineData("[The paper](https://paper.example/1)", "The paper", "https://paper.example/1")]
    [InlineData("https://paper.example/1", "", "https://paper.example/1")]
    [InlineData("https://paper.example/?q=`$(id)`", "", "https://paper.example/?q=%60$(id)%60")]
    [InlineData("https://me:secret@paper.example/1", "https://me:secret@paper.example/1", null)]
    [InlineData("http://localhost/x", "http://localhost/x", null)]
    [InlineData("javascript:alert(1)", "javascript:alert(1)", null)]
    public void A_source_is_a_title_an_address_or_both(string line, string title, string? url) => Assert.Equal([new Citation(title, url)], ToldLines.Sources(line));

    [Theory]
    [InlineData("Kindness (kindness), Loyalty (loyalty)", "kindness loyalty", "")]
    [InlineData("- kindness\n- Word of mouth", "kindness word-of-mouth", "")]
    [InlineData("Kindness (kind), Kindness (kindness)", "kindness", "")]
    [InlineData("Kindnes, (", "", "Kindnes|(")]
    public void Themes_are_understood_as_chosen_and_as_typed(string answer, string ids, string unknown)
    {
        var chosen = ChosenThemes.Of(answer, SiteThemes.All);
        Assert.Equal((ids, unknown), (string.Join(' ', chosen.Ids), string.Join('|', chosen.Unknown)));
    }

    [Fact]
    public void A_picture_that_was_dropped_into_the_issue_is_told_to_the_editor_and_leaves_the_story()
    {
        var told = Read(FilledForm.Short.With(StoryForm.Story, $"Before.\n\n![IMG_1](https://github.com/user-attachments/assets/1-a)\n<img width=\"4\" alt=\"x\" src=\"https://github.com/user-attachments/assets/2-b\" />\n\nAfter, with ![ and <img>."));
        Assert.Equal("Before.\n\nAfter, with !\\[ and &lt;img\\>.", CustomersRock.Content.Texts.MarkdownParagraphs.Of(told.Draft!.Body));
        var note = Assert.Single(told.ForEditor);
        Assert.Contains("2 pictures", note, StringComparison.Ordinal);
        Assert.Contains("`https://github.com/user-attachments/assets/1-a`, `https://github.com/user-attachments/assets/2-b`", note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_beside_the_boxes_is_told_to_the_editor()
    {
        var told = IssueReading.Of(FilledForm.Short.Issue(FilledForm.Short.Body() + "\n- [x] It is false.\n\nPlease be quick."), SiteThemes.All);
        Assert.Contains("`- [x] It is false.`, `Please be quick.`", Assert.Single(told.ForEditor), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_was_reworded_is_not_given()
    {
        var body = FilledForm.Short.Body().Replace("It is true, it is mine to tell", "It is true, it is not mine to tell", StringComparison.Ordinal);
        Assert.StartsWith("**Your word**", Assert.Single(IssueReading.Of(FilledForm.Short.Issue(body), SiteThemes.All).Wants), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It happened in Leeds.")]
    [InlineData("")]
    [InlineData("## The story\n\nAll in one.")]
    public void An_issue_without_the_form_makes_no_draft_and_no_list(string body)
    {
        var told = IssueReading.Of(FilledForm.Short.Issue(body), SiteThemes.All);
        Assert.Null(told.Draft);
        Assert.Empty(told.Wants);
    }

    private static ToldIssue Read(FilledForm form) => IssueReading.Of(form.Issue(), SiteThemes.All);

    private static StoryDraft Draft(FilledForm form) => Read(form).Draft!;
}
