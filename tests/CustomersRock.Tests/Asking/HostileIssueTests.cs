using System.Text.RegularExpressions;
using CustomersRock.Asking;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Asking;

/// <summary>Whatever a stranger writes is text: in the file, in the pull request, in the answer, in the log.</summary>
public sealed partial class HostileIssueTests
{
    public static readonly TheoryData<string> Attacks =
    [
        "$(touch pwned)", "`touch pwned`", "\"; rm -rf / #", "'; exit 1; '", "| tee /etc/passwd", "${{ github.token }}", "${{ toJSON(secrets) }}", "::set-output name=x::y", "::add-mask::the", "##[add-mask]the",
        "::stop-commands::x", "EOF\nPULL_REQUEST=1\nGITHUB_ENV<<EOF", "x\nPATH=/tmp", "@everyone", "@customers-rock/editors look", "fixes #1", "Closes customers-rock/customers-rock#1", "resolves https://github.com/customers-rock/customers-rock/issues/1",
        "GH-1", "[skip ci]", "[no ci]\n\nskip-checks: true", "Co-authored-by: Eve <eve@evil.example>", "<!-- customers-rock: check -->", "<!-- customers-rock: tell -->", "-->", "../../etc/passwd", "..\\..\\x", ".github/workflows/x.yml", "-rf", "--upload-pack=x", "con", "a\0b",
        "\u202Egnp.exe", "\u2066x\u2069", "\u200B", "\uFEFFTitle", "---\nTitle: stolen\n---", "x\u2028Author: stolen", "x\u0085Author: stolen", "&anchor *alias", "!!python/object:x", "{{ site }} {% include 'x' %}", "# heading", "[x](javascript:alert(1))", "![x](https://evil.example/p.png)",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<details open>", "~~~\n```\n````", "| a | b |\n|---|---|", "@import 'x'", "https://evil.example/?q=`$(id)`", "www.evil.example", "😀 \uD83D", "%0A::error::x", "\u001B[31mred",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_in_every_answer_is_text_everywhere(string attack)
    {
        // JSON holds no half letters; GitHub gives none.
        var text = attack.Replace("\uD83D", "\uFFFD", StringComparison.Ordinal);
        var line = Regex.Replace(text, "[\r\n]+", " ");
        var form = (FilledForm.Short with { Title = line })
            .With(StoryForm.Story, $"{FilledForm.Paragraph}\n\n{text}\n\n{FilledForm.Paragraph}")
            .With(StoryForm.Description, "D " + line).With(StoryForm.Place, line).With(StoryForm.Company, line).With(StoryForm.Part, line).With(StoryForm.People, text).With(StoryForm.When, line)
            .With(StoryForm.Lesson, line).With(StoryForm.Sources, text).With(StoryForm.Name, "N " + line);
        using var folder = new TestFolder().With("settings.yml", "SiteTitle: Test site\n").With("input/themes/kindness.md", "---\nTitle: Kindness\nMeaning: Kind.\n---\nAbout it.\n")
            .With("issue.json", form.Json(form.Body() + "\n" + text));
        var host = TestHost.In(folder);
        var code = await host.Run("tell", "--issue", "issue.json", "--out", "told");

        // What cannot be seen is no title.
        if (code == 0)
            AssertStory(folder, host.Output);
        else
            Assert.StartsWith("- **The title** has nothing", folder.Read("told/answer.md").Split("\n\n")[2], StringComparison.Ordinal);

        AssertInert(folder);
        AssertLog(host.Output + host.Errors);
    }

    [Fact]
    public void An_issue_of_the_longest_length_is_read_at_once_and_its_texts_stay_short()
    {
        foreach (var piece in new[] { "### Themes\n", "![", "<img src=\"", "[", "`", "- [x] ", "@a ", "😀", "### In one sentence\n\n### Town and country\n\n" })
        {
            var form = FilledForm.Short.With(StoryForm.Story, string.Concat(Enumerable.Repeat(piece, 65_536 / piece.Length))) with { Title = new string('x', 256) };
            var told = IssueReading.Of(form.Issue(form.Body() + string.Concat(Enumerable.Repeat(piece, 1000))), SiteThemes.All);
            Assert.NotNull(told.Draft);
            var texts = AskingTexts.Of(told, new StoryId(2026, "x"), new SiteSettings(), null);
            Assert.All(texts.Values, text => Assert.InRange(text.Length, 1, 16_000));
        }
    }

    private static void AssertStory(TestFolder folder, string said)
    {
        var path = said.TrimEnd('\n');
        Assert.Matches(@"^input/stories/2026/[\p{L}\p{Nd}\p{M}-]+\.md$", path);
        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).Where(file => !file.StartsWith("told/", StringComparison.Ordinal));
        Assert.Equal(new[] { "input/themes/kindness.md", "issue.json", "settings.yml", path }.Order(), files.Order());

        // Read back: no key but ours, no heading, no element, no link.
        var read = new ContentReader(new SiteFolder(folder.Path)).Read(new ReadOptions());
        Assert.DoesNotContain(read.Diagnostics, d => d.Rule.Severity == Content.Diagnostics.Severity.Error);
        var story = Assert.Single(read.Content.Stories);
        Assert.StartsWith("N", story.Author, StringComparison.Ordinal);
        Assert.Equal(Origin.Reader, story.Origin);
        var html = System.Text.Encoding.UTF8.GetString(story.Body.Html.Utf8.Span);
        Assert.Equal("", Regex.Replace(html, "</?p>|<br ?/?>|[^<>]", ""));
    }

    private static void AssertInert(TestFolder folder)
    {
        Assert.Equal("story/issue-7", folder.Read("told/branch.txt"));
        foreach (var file in Directory.EnumerateFiles(folder["told"], "*.md"))
        {
            var outside = WithoutCode(File.ReadAllText(file));
            Assert.DoesNotMatch("(?i)<(?!!-- customers-rock: tell -->)[a-z!/]", outside);
            Assert.DoesNotMatch("@[A-Za-z]", outside);
            Assert.DoesNotMatch("#(?!7\\b)[0-9]|GH-[0-9]", outside);
            Assert.DoesNotMatch(@"\]\((?!https://github\.com/customers-rock)", outside);
            Assert.DoesNotMatch("(?i)(https?://|www\\.)(?!github.com/customers-rock)", outside);
            Assert.InRange(outside.Split("<!--").Length - 1, 0, 1);
        }

        if (!folder.Has("told/title.txt"))
            return;

        Assert.Single(Regex.Matches(folder.Read("told/pull-request.md"), "(?i)(close|fix|resolve)[sd]? #[0-9]"));
        Assert.Matches(@"^Story: [\p{L}\p{Nd}\p{M} ]+$", folder.Read("told/title.txt"));
        Assert.Matches(@"^Story: [\p{L}\p{Nd}\p{M} ]+\n\nTold in issue 7\.\n$", folder.Read("told/commit.txt"));
    }

    /// <summary>A runner obeys "::name" at the beginning of a line and "##[name]" anywhere in one.</summary>
    private static void AssertLog(string said)
    {
        Assert.DoesNotMatch("(?m)^\\s*::|##\\[", said);
        Assert.All(said, c => Assert.True(c == '\n' || !char.IsControl(c)));
    }

    private static string WithoutCode(string markdown) => Code().Replace(Regex.Replace(markdown, @"\\[!-/:-@\[-`{-~]", ""), "");

    [GeneratedRegex("`[^`\\n]*`")]
    private static partial Regex Code();
}
