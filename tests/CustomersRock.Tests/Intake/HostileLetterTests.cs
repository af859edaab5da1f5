using System.Collections.Immutable;
using System.Text;
using CsCheck;
using CustomersRock.Drafting;
using CustomersRock.Intake;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Intake.LetterMaker;

namespace CustomersRock.Tests.Intake;

/// <summary>Letters that mean harm: each is told with a reason, or becomes text; none stops the others.</summary>
public sealed class HostileLetterTests : IDisposable
{
    private const string Head = "From: Ada <ada@example.org>\nSubject: A story: The library\nMIME-Version: 1.0\n";

    private readonly IntakeRun run = new();

    public static TheoryData<string, string, string> Bombs => new()
    {
        { "many parts", Head + "Content-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nx\n", 5000)) + "--b--\n", "more than 300 parts" },
        { "parts of one sign", Head + "Content-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n", 400_000)), "more than 300 parts" },
        { "deep parts", Head + string.Concat(Enumerable.Range(0, 100).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n")) + "\nx\n", "packed more than 20 times" },
        { "letters in letters", string.Concat(Enumerable.Repeat(Head + "Content-Type: message/rfc822\n\n", 100)) + Head + "\nx\n", "packed more than 20 times" },
        { "one long header", Head + "X-Long: " + new string('x', 3_000_000) + "\n\n" + Story, "headers have more than 256 KiB" },
        { "many headers", Head + string.Concat(Enumerable.Repeat("X-A: b\n", 100_000)) + "\n" + Story, "headers have more than 256 KiB" },
        { "many people", "From: " + string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"a{i}@example.org")) + "\nSubject: x\n\n" + Story, "headers have more than 256 KiB" },
        { "long text", Head + "\n" + string.Concat(Enumerable.Repeat(Story, 40_000)), "its text has more than" },
        { "long HTML", Head + "Content-Type: text/html\n\n" + string.Concat(Enumerable.Repeat("<p>" + Story + "</p>", 40_000)), "its text has more than" },
        { "nothing but numbers", Head + "\n" + string.Concat(Enumerable.Range(10_000_000, 5_000).Select(i => $"call +44 {i} now\n")), "more private numbers" },
        { "no end of what is quoted", Head + "\n" + string.Concat(Enumerable.Repeat("> ", 50_000)) + "\n", "no words" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_bomb_is_refused_with_its_reason_and_the_next_letter_is_read(string name, string letter, string reason)
    {
        await run.With("a.eml", Raw(letter)).With("b.eml", Plain()).Take(1);
        Assert.Contains("a.eml: ", run.Errors, StringComparison.Ordinal);
        Assert.True(run.Errors.Contains(reason, StringComparison.Ordinal), $"{name}: {run.Errors}");
        Assert.Equal(["input/stories/2026/the-library.md"], run.Made);
    }

    [Theory]
    [InlineData("a boundary that never ends", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + Story)]
    [InlineData("a boundary that is not there", "Content-Type: multipart/mixed\n\n" + Story)]
    [InlineData("an empty boundary", "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\n" + Story)]
    [InlineData("an unknown packing", "Content-Transfer-Encoding: x-zip\n\n" + Story)]
    public async Task A_letter_that_breaks_a_rule_is_read_or_refused(string name, string rest)
    {
        await run.With("a.eml", Raw(Head + rest)).Run();
        Assert.True(run.Made.Any() != run.Errors.Contains("a.eml: ", StringComparison.Ordinal), $"{name}: {run.Said}");
    }

    [Theory]
    [InlineData(Head + "\n")]
    [InlineData(Head + "\n---\nTitle: y\nConsent: The teller, who sent it to be published here.\n---\n")]
    public async Task Eighty_thousand_lines_are_read_as_one_would_be(string beginning)
    {
        await run.With("a.eml", Raw(beginning + string.Concat(Enumerable.Repeat("x\n", 80_000)))).Run();
        Assert.Equal(80_000, run.Read(Assert.Single(run.Made)).Split('\n', ' ', '\\').Count(word => word == "x"));
    }

    [Fact]
    public void Deep_HTML_costs_neither_time_nor_the_stack()
    {
        var text = HtmlLetter.TextOf(string.Concat(Enumerable.Repeat("<div><blockquote><b>", 100_000)) + "the story");
        Assert.EndsWith("the story\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_a_letter_or_are_refused()
    {
        var letters = Directory.EnumerateFiles(IntakeRun.Letters, "*.eml").Select(System.IO.File.ReadAllBytes).Where(bytes => bytes.Length > 0).ToArray();
        var broken = Gen.Select(Gen.Int[0, letters.Length - 1], Gen.Select(Gen.Int[0, 20_000], Gen.Byte).Array[0, 30], (which, changes) =>
        {
            var bytes = letters[which].ToArray();
            foreach (var (at, value) in changes)
                bytes[at % bytes.Length] = value;

            return bytes;
        });
        Gen.OneOf(broken, Gen.Byte.Array[0, 500]).Sample(
            bytes =>
            {
                try
                {
                    Make(new LetterReader(new IntakeLimits()).Read(bytes, CancellationToken.None));
                }
                catch (LetterRefusedException e)
                {
                    Assert.NotEmpty(e.Message);
                }
            },
            iter: 1000);
    }

    [Fact]
    public void Any_text_in_the_folder_is_a_story_or_is_refused() =>
        Gen.OneOf(Gen.String, Gen.OneOf(Gen.Const("---"), Gen.Const("Title: x"), Gen.Const("> "), Gen.Const("\n"), Gen.Const("-- "), Gen.Const("From: a@b.c"), Gen.Const("On x wrote:"), Gen.Const("“"), Gen.Const("\""), Gen.Const(" "), Gen.Const("Consent: " + DraftWords.SentByTeller)).Array[0, 40].Select(string.Concat)).Sample(
            text =>
            {
                try
                {
                    Make([FileLetter.Of(Encoding.UTF8.GetBytes(text), new IntakeLimits())]);
                }
                catch (LetterRefusedException e)
                {
                    Assert.NotEmpty(e.Message);
                }
            },
            iter: 2000);

    [Fact]
    public async Task Links_and_folders_are_not_followed()
    {
        System.IO.File.WriteAllBytes(Path.Combine(run.Site.Root, "secret.md"), Encoding.UTF8.GetBytes(Form));
        System.IO.File.CreateSymbolicLink(Path.Combine(run.Folder, "link.md"), Path.Combine(run.Site.Root, "secret.md"));
        Directory.CreateDirectory(Path.Combine(run.Folder, "below"));
        System.IO.File.WriteAllBytes(Path.Combine(run.Folder, "below", "deep.eml"), Plain());
        await run.Take(1);
        Assert.Empty(run.Made);
        Assert.Contains("link.md: it is only a link to somewhere else", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_is_not_told_what_to_do_by_names()
    {
        var letter = Raw("From: =?utf-8?Q?Ada=1B[31m=E2=80=AE?= <ada@example.org>\nSubject: A story: The =?utf-8?Q?=1B]0;x=07?= library\n\n" + Story);
        await run.With("a\u001b[2J.eml", letter).With("b\u202Eb.eml", Raw("no mail")).Take(1);
        Assert.DoesNotContain('\u001b', run.Said);
        Assert.DoesNotContain('\u202E', run.Said);
        Assert.DoesNotContain('\u0007', run.Said);
        Assert.Contains("a\\u{1B}[2J.eml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_and_a_folder_beyond_the_limits_are_told()
    {
        run.With("a.eml", Plain()).With("b.eml", Plain(subject: "A story: Two")).With("c.eml", Plain(subject: "A story: Three"));
        var outcomes = Run(new IntakeLimits { Files = 2, LetterBytes = 100 });
        Assert.Equal(["a.eml", "b.eml", "…"], outcomes.Select(o => o.File));
        Assert.Contains("it has more than 0 MiB", outcomes[0].Refused[0], StringComparison.Ordinal);
        Assert.Contains("the folder has 3 files; the first 2 were looked at", outcomes[2].Refused[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_stories_and_too_many_letters_in_one_are_told()
    {
        var files = Enumerable.Range(0, 3).Select(i => File($"{i}.md", "text/markdown", Encoding.UTF8.GetBytes(Form.Replace("The violin", $"Violin {i}", StringComparison.Ordinal)))).ToArray();
        run.With("a.eml", With("See all.", files));
        Assert.Contains("it holds 3 stories; 2 are taken", Assert.Single(Run(new IntakeLimits { Stories = 2 })[0].Refused), StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();

    private static void Make(ImmutableArray<Letter> letters)
    {
        var today = new DateOnly(2026, 11, 26);
        var maker = new StoryMaker(new LetterDrafts([], today), today, new IntakeLimits());
        foreach (var letter in letters)
            Assert.All(maker.Make(letter, ImmutableArray.CreateBuilder<string>()), story => Assert.StartsWith("---\n", story.Text, StringComparison.Ordinal));
    }

    private ImmutableArray<LetterOutcome> Run(IntakeLimits limits) =>
        new Intaking(run.Site.Folder, new IntakeOptions { Now = TestSite.Now, Limits = limits }).Run(run.Folder, new Progress<BuildProgress>(), CancellationToken.None);
}
