using System.Globalization;
using System.Text.RegularExpressions;
using System.Web;
using CustomersRock.Asking;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Records;
using CustomersRock.Drafting;
using CustomersRock.Tests.Asking;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.BrowserTests.Submit;

/// <summary>The door to GitHub's issue form, through it, and out of the other side: the same file.</summary>
public sealed class IssueDoorTests(SharedBrowser browser, SubmitSite site)
{
    private static readonly ToldStory Whole = new()
    {
        Title = "Ten minutes & a “heel”",
        Body = "### Themes\n\n_No response_\n\n" + ToldStory.Paragraph + "\n\nOne line,\nand the next: **not bold**, <b>nor this</b>.",
        Company = "Timpson",
        Part = "the kiosk at the station",
        Place = "Leeds, England",
        When = "last March",
        Lesson = "Let people on the spot give away small repairs.",
        People = [("Mike", "cobbler, and more"), ("Zoë", "")],
        Themes = ["service-recovery", "kindness"],
    };

    [Fact]
    public Task A_story_that_goes_by_the_issue_form_is_the_file_that_the_form_on_the_site_shows() =>
        Goes(Whole with { Ticks = ["asked", "photo"] }, form => form with { Ticked = [StoryForm.HasPhotograph, StoryForm.GivesWord, StoryForm.AskedEverybody] });

    [Fact]
    public Task So_is_one_that_was_heard_by_somebody_who_wants_no_name() => Goes(
        Whole with { Ticks = ["evidence-retold", "naming-none"], Name = "", Sources = [("Leeds Post", "https://post.example/heel?a=1&b=(2)")] },
        form => form.With(StoryForm.Evidence, StoryForm.HeardOrRead).With(StoryForm.Naming, StoryForm.AsAReader));

    private async Task Goes(ToldStory told, Func<FilledForm, FilledForm> choose)
    {
        await using var visit = await site.Visit(browser);
        await told.Fill(visit.Page);
        var (path, text) = await visit.Page.File();
        var query = HttpUtility.ParseQueryString(new Uri((await visit.Page.Locator("#tell_issue").GetAttributeAsync("href"))!).Query);
        var form = choose(FilledForm.Short with { Title = query["title"]!, Sent = Day(text) });

        // What an address cannot fill in are choices and boxes.
        foreach (var field in StoryForm.Fields.Where(field => query[field.Id] is not null))
            form = form.With(field, query[field.Id]!.ReplaceLineEndings("\n"));

        var themes = new ContentReader(new SiteFolder(RepositoryFolder.Root)).Read(new ReadOptions()).Content.Themes;
        form = form.With(StoryForm.Themes, string.Join(", ", told.Themes.Select(id => $"{themes.Single(theme => theme.Id.Value == id).Title} ({id})")));
        var read = IssueReading.Of(form.Issue(form.Body().ReplaceLineEndings("\r\n")), themes);
        Assert.Empty(read.Wants);
        Assert.Equal(text, DraftFile.TextOf(read.Draft!));
        Assert.Equal(path, StoryPlace.PathOf(DraftFile.IdOf(read.Draft!)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(Regex.Match(text, "(?m)^Published: (.*)$").Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
