using CustomersRock.Commands.New.Telling;
using CustomersRock.Content.Model;
using CustomersRock.Drafting;
using CustomersRock.Tests.Commands.Inbox;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.New;

public sealed class NewStoryTests
{
    private const string Paragraph = "The heel came off on the steps of the station, and the train was due in ten minutes. The man at the kiosk looked at the shoe and then at me, and he told me to sit down and to wait for it.";

    private static readonly string[] Kindness = ["input/themes/kindness.md", "---\nTitle: Kindness\nMeaning: More than was paid for.\nStrongSignals: [wouldn't take any money]\n---\nAbout it."];

    [Fact]
    public async Task Every_question_of_the_form_is_asked_and_the_file_is_the_forms()
    {
        using var folder = Site();
        var host = TestHost.OnTerminal(folder);
        Type(host, Paragraph, "", "“I wouldn't take any money,” *he* said.", "", Paragraph, ".", "The heel: a story", "A cobbler mends a shoe for nothing, before an interview.", "Keep glue.",
            "Heel Bar", "the kiosk", "Leeds, England", "last March", "Mike", "cobbler", "Zoë", "", "", "y",
            "", "2", "The paper", "www.paper.example/1?a=b|c", "", "1", "Ada", "y", "y", "y");

        Assert.Equal(0, await host.Run("new", "story"));

        var expected = new StoryDraft
        {
            Title = "The heel: a story",
            Body = $"{Paragraph}\n\n“I wouldn't take any money,” *he* said.\n\n{Paragraph}",
            Published = new(2026, 11, 24),
            Author = "Ada",
            Themes = ["kindness"],
            Description = "A cobbler mends a shoe for nothing, before an interview.",
            Evidence = Evidence.Retold,
            Place = "Leeds, England",
            Companies = [new("Heel Bar", "the kiosk")],
            People = [new("Mike", "cobbler", null), new("Zoë", null, null)],
            Sources = [new("The paper", "https://www.paper.example/1?a=b%7Cc")],
            Lesson = "Keep glue.",
            Consent = DraftWords.Consent(asked: true, isSomebodyNamed: true),
            Notes = DraftWords.Notes("last March", isOfTheFirm: true, hasPhotograph: true),
        };
        Assert.Equal(DraftFile.TextOf(expected), folder.Read("input/stories/2026/the-heel-a-story.md"));
        Assert.Contains("It might be Kindness, because you wrote “wouldn't take any money”.", Said(host), StringComparison.Ordinal);
        Assert.Equal(0, await TestHost.In(folder).Run("check", "--strict", "input/stories/2026/the-heel-a-story.md"));
        Assert.Contains("\ninput/stories/2026/the-heel-a-story.md\n  Look it over: customersrock check", Said(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answers_as_options_make_the_same_file()
    {
        using var folder = Site().With("heel.txt", $"{Paragraph}\n\n{Paragraph}");
        var host = TestHost.OnTerminal(folder);
        Type(host, Paragraph, "", Paragraph, ".", "The heel", "A cobbler mends a shoe for nothing, before an interview.", "Keep glue.", "Heel Bar", "the kiosk", "Leeds", "last March", "Mike", "cobbler", "", "y",
            "kindness", "2", "The paper", "https://paper.example/1", "", "3", "y", "y", "y");
        Assert.Equal(0, await host.Run("new", "story"));
        var asked = folder.Read("input/stories/2026/the-heel.md");
        File.Delete(folder["input/stories/2026/the-heel.md"]);

        string[] options =
        [
            "--title", "The heel", "--description", "A cobbler mends a shoe for nothing, before an interview.", "--lesson", "Keep glue.", "--company", "Heel Bar", "--part", "the kiosk", "--place", "Leeds",
            "--when", "last March", "--person", "Mike, cobbler", "--asked", "--theme", "Kindness", "--evidence", "retold", "--source", "The paper https://paper.example/1", "--author", "A reader",
            "--gain", "--photograph", "--consent",
        ];
        Assert.Equal(0, await TestHost.In(folder).Run(["new", "story", "--text", "heel.txt", .. options]));
        Assert.Equal(asked, folder.Read("input/stories/2026/the-heel.md"));
        File.Delete(folder["input/stories/2026/the-heel.md"]);

        var piped = TestHost.In(folder);
        piped.Piped = "\uFEFF" + folder.Read("heel.txt");
        Assert.Equal(0, await piped.Run(["new", "story", "--text", "-", .. options]));
        Assert.Equal(asked, folder.Read("input/stories/2026/the-heel.md"));
    }

    [Fact]
    public async Task What_the_check_would_find_is_said_right_after_the_answer_and_can_be_mended_at_once()
    {
        using var folder = Site().With("input/companies/timpson.md", "---\nTitle: Timpson\n---\nCobblers.")
            .With("input/stories/2025/key.md", $"---\nTitle: The key\nPublished: 2025-01-02\nAuthor: Ann\nThemes: [kindness]\nDescription: A key.\nCompanies: [Timpson]\n---\n{Paragraph}");
        var host = TestHost.OnTerminal(folder);
        Type(host, "My card is 4111 1111 1111 1111.", ".", "y", Paragraph, ".", "n", "THE HEEL IN CAPITALS", "The heel", "Call ben@mail.test", "A cobbler mends a shoe for nothing, before an interview.", "", "Timpsons", "y", "",
            "Leeds", "", "Mike Smith", "", "", "", "n", "kindnes", "kindness", "2", "", "The paper", "paper", "", "", "1", "Ada Byron", "Ada", "", "", "y");

        Assert.Equal(0, await host.Run("new", "story"));

        var said = Said(host);
        Assert.Contains("To mend: “4111 1111 1111 1111” is a card number: take it out at once", said, StringComparison.Ordinal);
        Assert.Contains("A thought: Capitals are hard to read.", said, StringComparison.Ordinal);
        Assert.Contains("To mend: “ben@mail.test” is a mail address", said, StringComparison.Ordinal);
        Assert.Contains("Did you mean “Timpson”?", said, StringComparison.Ordinal);
        Assert.Contains("A thought: The first name is enough.", said, StringComparison.Ordinal);
        Assert.Contains("A thought: Ask whether you may name them.", said, StringComparison.Ordinal);
        Assert.Contains("To mend: There is no theme “kindnes”; did you mean “kindness”?", said, StringComparison.Ordinal);
        Assert.Contains("Needed: Write who told it to you, or where it stood.", said, StringComparison.Ordinal);
        Assert.Contains("Needed: This is not a whole link.", said, StringComparison.Ordinal);
        Assert.Contains("A thought: A first name is enough", said, StringComparison.Ordinal);
        var text = folder.Read("input/stories/2026/the-heel.md");
        Assert.Contains("  - Name: Timpson\nPeople:\n  - Name: Mike Smith\n    At: Timpson\nSources:\n  - Title: The paper\nConsent:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_presses_nothing_but_Enter_gets_to_the_end_and_the_check_says_what_is_missing()
    {
        using var folder = Site();
        var host = TestHost.OnTerminal(folder);
        Type(host, [".", .. Enumerable.Repeat("", 18)]);

        Assert.Equal(0, await host.Run("new", "story"));

        Assert.Contains("Needed: Give it a title.\nOr press Enter once more to leave it for later", Said(host), StringComparison.Ordinal);
        Assert.Contains("Needed: Without your word we may not publish it.", Said(host), StringComparison.Ordinal);
        Assert.Contains("Nobody has given their word yet", Said(host), StringComparison.Ordinal);
        var path = "input/stories/2026/title-of-your-story.md";
        Assert.Contains("Author: A reader\n", folder.Read(path), StringComparison.Ordinal);
        Assert.DoesNotContain("Consent:", folder.Read(path), StringComparison.Ordinal);
        var check = TestHost.In(folder);
        Assert.Equal(1, await check.Run("check", path));
        Assert.Contains("theme", check.Output, StringComparison.Ordinal);

        folder.With(path, folder.Read(path).Replace("Themes: []", "Themes: [kindness]", StringComparison.Ordinal));
        check = TestHost.In(folder);
        Assert.Equal(1, await check.Run("check", "--strict", path));
        foreach (var left in new[] { "Title of your story", "One sentence that says what the story is about", "Your story here" })
            Assert.Contains($"\"{left}\" is left from a template", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_given_as_an_option_is_not_asked_again()
    {
        using var folder = Site().With("heel.txt", Paragraph);
        var host = TestHost.OnTerminal(folder);
        Type(host, "A cobbler mends a shoe for nothing, before an interview.", "", "", "", "", "", "kindness", "1", "1", "Ada", "", "", "");

        Assert.Equal(0, await host.Run("new", "story", "--title", "The heel", "--text", "heel.txt"));

        Assert.Contains("A thought: 43 words so far", Said(host), StringComparison.Ordinal);
        Assert.DoesNotContain("A title", Said(host), StringComparison.Ordinal);
        Assert.EndsWith($"---\n\n{Paragraph}\n", folder.Read("input/stories/2026/the-heel.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_is_taken_is_told_at_once_and_costs_nobody_their_answers()
    {
        using var folder = Site().With("input/stories/2026/the-heel/index.md", $"---\nTitle: The heel\nPublished: 2026-01-02\nAuthor: Ann\nThemes: [kindness]\nDescription: A heel.\n---\n{Paragraph}");
        var host = TestHost.OnTerminal(folder);
        Type(host, ".", "The heel", "", "A cobbler mends a shoe for nothing, before an interview.", "", "", "", "", "", "kindness", "", "3", "", "", "y");

        Assert.Equal(0, await host.Run("new", "story"));

        Assert.Contains("A thought: A story of this year has this title already", Said(host), StringComparison.Ordinal);
        Assert.Contains("Title: The heel\n", folder.Read("input/stories/2026/the-heel-2.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_leaves_nothing_behind()
    {
        using var folder = Site();
        var host = TestHost.OnTerminal(folder);
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();
        Type(host, Paragraph, ".");

        Assert.Equal(130, await host.Run(interrupted.Token, "new", "story"));

        Assert.EndsWith("\nInterrupted; nothing was written.\n", Said(host), StringComparison.Ordinal);
        Assert.False(folder.Has("input/stories"));
    }

    [Theory]
    [InlineData("--evidence", "rumour", "--evidence: \"rumour\" is none of first-hand, documented, retold")]
    [InlineData("--text", "nowhere.txt", "--text: there is no file nowhere.txt")]
    [InlineData("--text", "latin.txt", "--text: latin.txt is not plain text in UTF-8")]
    [InlineData("--text", "long.txt", "--text: long.txt has more than 256 KiB")]
    [InlineData("--part", "the kiosk", "--part is part of a company: give --company NAME, too")]
    [InlineData("--evidence", "retold", "nobody can be asked here, so give: --source TITLE URL")]
    public async Task What_would_make_a_wrong_file_is_refused(string option, string value, string said)
    {
        using var folder = Site().With("long.txt", new string('a', (256 * 1024) + 1));
        File.WriteAllBytes(folder["latin.txt"], [0x52, 0xE9]);
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run("new", "story", "--title", "The heel", "--theme", "kindness", "--author", "Ada", "--description", "A heel.", option, value));

        Assert.StartsWith("error: " + said, host.Errors, StringComparison.Ordinal);
        Assert.False(folder.Has("input/stories"));
    }

    [Fact]
    public void The_questions_are_those_of_the_form_in_its_order_and_so_are_the_remarks()
    {
        var form = File.ReadAllText(Path.Combine(RepositoryFolder.Theme, "layouts", "submit.liquid"));
        form = System.Text.RegularExpressions.Regex.Replace(form[form.IndexOf("<form", StringComparison.Ordinal)..], "<a [^>]*>|</a>|, person {{ i }}|{% (?!render).*?%}", "");
        var at = 0;
        foreach (var question in FormWords.InOrder)
        {
            var next = form.IndexOf(question.Label, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"the form does not ask \"{question.Label}\" after what went before");
            at = next;
            if (question != FormWords.Themes)
                Assert.Contains(question.Hint, form, StringComparison.Ordinal);
        }

        foreach (var choice in FormWords.Evidences.Concat(FormWords.Namings))
            Assert.Contains(choice, form, StringComparison.Ordinal);

        var script = File.ReadAllText(Path.Combine(RepositoryFolder.Theme, "assets", "submit", "form.js"));
        var advice = new StoryAdvice(Origin.Reader);
        Remark[] remarks =
        [
            .. advice.Body(""), .. advice.Title(""), .. advice.Title("ALL IN CAPITALS"), .. advice.Description(""), .. advice.Description("Short."), .. advice.Person("Ann Lee"), .. StoryAdvice.Asked(false),
            .. advice.Source("", isFirst: true), .. advice.Link("paper"), .. advice.Name("", isFirstName: true), .. advice.Name("Ada Byron", isFirstName: true), .. StoryAdvice.Gain(true), .. StoryAdvice.Consent(false),
        ];
        Assert.Equal(13, remarks.Length);
        Assert.All(remarks, remark => Assert.Contains($"\"{remark.Text}\"", script, StringComparison.Ordinal));
        foreach (var manner in Enum.GetValues<Manner>())
            Assert.Contains($": \"{FormWords.NameOf(manner)}\"", script, StringComparison.Ordinal);
    }

    private static TestFolder Site() => new TestFolder().With("settings.yml", "SiteTitle: Test site\nHost: stories.example\n").With(Kindness[0], Kindness[1]);

    private static void Type(TestHost host, params string[] lines)
    {
        host.Console.Profile.Width = 1000;
        foreach (var line in lines)
            host.Console.Input.Type(line + "\n");
    }

    private static string Said(TestHost host) => host.Console.Output;
}
