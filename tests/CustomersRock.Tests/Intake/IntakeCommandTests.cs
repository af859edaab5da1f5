using System.Text;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Site.Pictures;
using Xunit;
using static CustomersRock.Tests.Intake.LetterMaker;

namespace CustomersRock.Tests.Intake;

public sealed class IntakeCommandTests : IDisposable
{
    private readonly IntakeRun run = new();

    [Fact]
    public async Task Two_letters_of_one_title_are_two_stories_and_nothing_is_overwritten()
    {
        run.Site.Write("input/stories/2026/the-violin.md", "mine\n");
        await run.With("a.md", Form).With("b.md", Form.Replace("came back", "drove back", StringComparison.Ordinal)).Run();
        Assert.Equal(["input/stories/2026/the-violin-2.md", "input/stories/2026/the-violin-3.md", "input/stories/2026/the-violin.md"], run.Made);
        Assert.Equal("mine\n", run.Read("input/stories/2026/the-violin.md"));
        Assert.Equal(Form, run.Read("input/stories/2026/the-violin-2.md"));
    }

    [Theory]
    [InlineData("input/stories/2026/the-violin/index.md")]
    [InlineData("input/stories/2026/2026-11-20-the-violin.md")]
    [InlineData("input/stories/2026/The-Violin.md")]
    [InlineData("input/stories/2026/the-violin/picture-1.jpg")]
    public async Task A_name_is_taken_whatever_kind_of_file_has_it(string taken)
    {
        run.Site.Write(taken, "mine\n");
        await run.With("a.md", Form).Run();
        Assert.Contains("input/stories/2026/the-violin-2.md", run.Made);
        Assert.Equal("mine\n", run.Read(taken));
    }

    [Fact]
    public async Task No_file_gets_a_name_that_Windows_cannot_have()
    {
        await run.With("CON.md", Form.Replace("The violin", "CON", StringComparison.Ordinal)).Run();
        Assert.Equal(["input/stories/2026/con-2.md"], run.Made);
    }

    [Fact]
    public async Task What_was_taken_in_is_known_again_until_it_is_asked_for()
    {
        await run.With("a.md", Form).Take(0);
        await run.Take(0);
        Assert.Contains("a.md: taken in before, as input/stories/2026/the-violin.md; --again takes it in once more.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await run.Run("--again"));
        Assert.Contains("is there already: input/stories/2026/the-violin.md", run.Output, StringComparison.Ordinal);
        run.Site.Replace("input/stories/2026/the-violin.md", "came back", "drove back");
        await run.Run("--again");
        Assert.Equal(["input/stories/2026/the-violin-2.md", "input/stories/2026/the-violin.md"], run.Made);
    }

    [Fact]
    public async Task What_is_remembered_names_nobody_and_a_broken_memory_is_forgotten()
    {
        await run.With("Ada Lovelace.eml", Plain()).Run();
        var memory = run.Read(".customersrock/intake.jsonl");
        Assert.Matches("^\\{\"letter\":\"[0-9a-f]{64}\",\"stories\":\\[\"input/stories/2026/the-library.md\"\\]\\}\n$", memory);
        run.Site.Write(".customersrock/intake.jsonl", "{\n[]\n{\"letter\":1}\n" + memory);
        await run.Run();
        Assert.Contains("taken in before", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_writing_it_says_what_would_be_made()
    {
        run.With("a.md", Form).With("b.eml", With(Story, File("x.jpg", "image/jpeg", PictureMaker.Jpeg(900, 700))));
        Assert.Equal(0, await run.Run("--dry-run"));
        Assert.Contains("would become input/stories/2026/the-violin.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("would become input/stories/2026/the-library/index.md", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Made);
        Assert.False(Directory.Exists(run.Site.Folder.Cache));
    }

    [Fact]
    public async Task Letters_stay_as_they_are()
    {
        var letter = Plain();
        await run.With("a.eml", letter).Run();
        Assert.Equal(letter, System.IO.File.ReadAllBytes(Path.Combine(run.Folder, "a.eml")));
        Assert.Equal(["a.eml"], Directory.EnumerateFileSystemEntries(run.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Pictures_that_a_killed_run_left_are_those_of_the_story()
    {
        run.With("a.eml", With(Form, File("x.jpg", "image/jpeg", PictureMaker.Jpeg(900, 700))));
        await run.Run();
        run.Site.Delete("input/stories/2026/the-violin/index.md");
        run.Site.Delete(".customersrock/intake.jsonl");
        run.Site.Write("input/stories/2026/the-violin/index.md.rock-tmp", "half");
        await run.Run();
        Assert.Contains("input/stories/2026/the-violin/index.md", run.Made);
        Assert.DoesNotContain(run.Made, path => path.Contains("the-violin-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Texts_in_the_folder_are_letters_too()
    {
        await run
            .With("saved.txt", "From: Ada Lovelace <ada@example.org>\nDate: Thu, 19 Nov 2026 10:00\nTo: stories@example.net\nSubject: A story: The kettle\n\n" + Story)
            .With("windows.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("The bus\r\n\r\n" + Story)).ToArray())
            .Take(1);
        Assert.Equal(["input/stories/2026/the-bus.md", "input/stories/2026/the-kettle.md"], run.Made);
        Assert.DoesNotContain("Lovelace", run.Read("input/stories/2026/the-kettle.md"), StringComparison.Ordinal);
        Assert.Contains("from Ada Lovelace <ada@example.org>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Themes_are_suggested_with_the_words_that_made_the_machine_think_so()
    {
        await run.With("a.eml", Plain("She gave him her own umbrella, would not take a penny, and waved. It was so kind that I wept on the bus all the way home.\n")).Take(1);
        var story = run.Read("input/stories/2026/the-library.md");
        Assert.Contains("\nThemes: [kindness", story, StringComparison.Ordinal);
        Assert.Matches("\n# The machine thought of kindness because of \".+\"; it is often wrong.\n", story);
    }

    [Fact]
    public async Task A_letter_is_a_draft_until_somebody_has_agreed_and_what_is_missing_is_told_all_the_same()
    {
        await run.With("a.eml", Plain("In one sentence: A librarian opens the reading room again when it rains too hard to go home.\nTown and country: York, England\nThemes: kindness\nThe story:\n" + Story + "You reach me under 020 7946 0958.\n")).Take(0);
        var story = run.Read("input/stories/2026/the-library.md");
        Assert.Contains("\n# Nobody has said yet that this may be published.", story, StringComparison.Ordinal);
        Assert.Contains("\nDraft: true\n---\n", story, StringComparison.Ordinal);
        Assert.Contains("warning CR0808: \"(left out here)\" is left", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_do_next_is_said_and_names_nobody()
    {
        await run.With("a.eml", Plain()).Take(1);
        var next = run.Output.Split("What to do now")[1];
        Assert.Contains("customersrock check --drafts input/stories/2026/the-library.md", next, StringComparison.Ordinal);
        Assert.Contains("git switch -c mail-2026-11-26", next, StringComparison.Ordinal);
        Assert.DoesNotContain("Somerville", next, StringComparison.Ordinal);
        Assert.DoesNotContain('@', next);
    }

    [Theory]
    [InlineData("a.msg", "Outlook")]
    [InlineData("a.emlx", "Apple Mail")]
    [InlineData("a.mbox", "whole mailbox")]
    [InlineData("a.jpg", "it is no letter")]
    public async Task Files_that_are_no_letters_are_told_with_what_to_do(string name, string said)
    {
        await run.With(name, "x").With("ok.md", Form).Take(1);
        Assert.Contains($"not taken: {name}: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Equal(["input/stories/2026/the-violin.md"], run.Made);
    }

    [Fact]
    public async Task An_empty_folder_is_fine()
    {
        await run.Take(0);
        Assert.Equal("There are no letters in the folder.\n", run.Said);
    }

    [Theory]
    [InlineData("intake")]
    [InlineData("intake", "nowhere")]
    [InlineData("intake", "input/themes")]
    public async Task A_folder_that_is_none_or_is_published_is_wrong_usage(params string[] args)
    {
        var host = TestHost.In(run.Site.Root);
        Assert.Equal(2, await host.Run(args));
        Assert.StartsWith("error: ", host.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();
}
