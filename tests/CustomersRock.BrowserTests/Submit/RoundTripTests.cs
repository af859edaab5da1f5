using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.BrowserTests.Submit;

/// <summary>The script of the form against the program, without the form between them.</summary>
public sealed partial class RoundTripTests(SharedBrowser browser, SubmitSite site)
{
    private const int Stories = 200;

    private static readonly string[] Pieces =
    [
        "a", "Word", "ß", "é", "e\u0301", "İ", "日本", "مرحبا", "हिन्दी", "😀", "👩‍👩‍👧", "\uD83D", "\uDE00", "\0", "\u0007", "\u0085", "\u2028", "\u202E", "\u200B", "\u200D", "\uFEFF", "\u00A0", "\uE000",
        " ", "  ", "\t", "\n", "\n\n", "\r\n", "-", "--", "---", "- ", "#", "# ", ">", "+ ", "1. ", "12) ", "1", ".", "..", "...", "*", "**", "_", "__", "`", "```", "~~~", "<", "<b>", "<!--", "-->", "</p>", "&", "&amp;", "&#1;",
        "[", "]", "(", ")", "[a](b)", "![", "[^1]", "[^1]: ", "|", "| - |", "\\", "\\\\", "'", "''", "\"", ":", ": ", "::", "=", "===", "{{", "}}", "{%", "<?#", "/?>", "@", "!", "%", "$", "^", "?", ",", ";", "yes", "null", "2026-11-26", "0x1F", "    code",
    ];

    [Fact]
    public async Task The_script_writes_every_text_as_the_program_does()
    {
        var vectors = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Texts", "text-vectors.json"));
        await using var visit = await site.Visit(browser);
        var wrong = await visit.Page.EvaluateAsync<string[]>(
            """
            (vectors) => JSON.parse(vectors).flatMap((vector) =>
              Object.entries({ line: visibleLine, yaml: yamlValue, markdown: markdownValue, slug: slugOf })
                .filter(([name, write]) => write(vector.text) !== vector[name])
                .map(([name, write]) => `${name} of ${JSON.stringify(vector.text)}: ${JSON.stringify(write(vector.text))} instead of ${JSON.stringify(vector[name])}`))
            """,
            vectors);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_script_finds_in_every_text_what_the_checks_find()
    {
        var vectors = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Checks", "Wording", "wording-vectors.json"));
        await using var visit = await site.Visit(browser);
        var wrong = await visit.Page.EvaluateAsync<string[]>(
            """
            ([vectors, wording]) => {
              const file = JSON.parse(wording);
              const rules = readRules(file);
              const told = (code) => rules.some((rule) => rule.code === code);
              return JSON.parse(vectors).filter((vector) => !vector.origin || vector.origin === "reader").flatMap((vector) => {
                const found = [...new Set(findFaults(rules, vector.field, vector.text, vector.english !== false).map((fault) => fault.code))].sort().join(" ");
                const expected = vector.codes.filter(told).join(" ");
                return found === expected ? [] : [`${vector.text}: ${found} instead of ${expected}`];
              });
            }
            """,
            new[] { vectors, site.Read("submit/rules.json") });
        Assert.Empty(wrong);
        Assert.Equal(Content.Checks.Wording.WordingFile.Bytes.ToArray(), System.Text.Encoding.UTF8.GetBytes(site.Read("submit/rules.json")));
    }

    [Fact]
    public async Task Whatever_the_answers_the_programs_own_reader_gets_them_back()
    {
        var random = new Random(20261126);
        var told = Enumerable.Range(0, Stories).Select(i => Answers(random, i)).ToArray();
        await using var visit = await site.Visit(browser);
        var files = await visit.Page.EvaluateAsync<string[]>("(all) => JSON.parse(all).map((answers) => storyFile(tidied(answers), '2026-11-26')).flatMap((file) => [file.path, file.text])", JsonSerializer.Serialize(told));

        using var folder = new Tests.Commands.TestFolder();
        for (var i = 0; i < Stories; i++)
            folder.With(files[i * 2], files[(i * 2) + 1]);

        var read = new ContentReader(new Content.Files.SiteFolder(folder.Path)).Read(new ReadOptions());
        Assert.Empty(read.Diagnostics.Where(d => d.Rule.Severity != Content.Diagnostics.Severity.Hint));
        Assert.Equal(Stories, read.Content.Stories.Length);
        var stories = read.Content.Stories.ToDictionary(s => s.At.Path);
        for (var i = 0; i < Stories; i++)
            Equal(told[i], stories[files[i * 2]]);
    }

    [Fact]
    public async Task Whatever_the_answers_the_program_makes_the_same_file_of_them()
    {
        var random = new Random(7);
        var told = Enumerable.Range(0, Stories).Select(i => Answers(random, i)).ToArray();
        await using var visit = await site.Visit(browser);
        var files = await visit.Page.EvaluateAsync<string[]>(
            "(all) => JSON.parse(all).map((answers) => storyFile(tidied({ ...answers, asked: true, gain: true, photo: true }), '2026-11-26')).flatMap((file) => [file.path, file.text])", JsonSerializer.Serialize(told));
        for (var i = 0; i < Stories; i++)
        {
            var draft = Draft(told[i]);
            Assert.Equal(files[i * 2], $"input/stories/{DraftFile.IdOf(draft)}.md");
            Assert.Equal(files[(i * 2) + 1], DraftFile.TextOf(draft));
        }
    }

    private static StoryDraft Draft(Told told) => new()
    {
        Title = told.title,
        Body = told.body,
        Published = new DateOnly(2026, 11, 26),
        Author = told.name,
        Themes = [.. told.themes],
        Description = told.description,
        Evidence = Evidence.Retold,
        Place = told.place,
        Companies = [new(told.company, told.part)],
        People = [.. told.people.Select(p => new Person(p.name, p.role, null))],
        Sources = [.. told.sources.Select(s => new Citation(s.title, s.url))],
        Lesson = told.lesson,
        Consent = DraftWords.Consent(asked: true, isSomebodyNamed: true),
        Notes = DraftWords.Notes(VisibleText.Whole(told.when), isOfTheFirm: true, hasPhotograph: true),
    };

    private static void Equal(Told told, Story story)
    {
        Assert.Equal(Line(told.title), story.Title);
        Assert.Equal(Line(told.description), story.Description);
        Assert.Equal(Line(told.name), story.Author);
        Assert.Equal(Line(told.place), story.Place ?? "");
        Assert.Equal(Line(told.lesson), story.Lesson ?? "");
        Assert.Equal(Line(told.company), story.Companies.SingleOrDefault()?.Name ?? "");
        Assert.Equal(told.people.Where(p => Line(p.name).Length > 0).Select(p => (Line(p.name), Line(p.role))), story.People.Select(p => (p.Name, p.Role ?? "")));
        Assert.Equal(Line(told.sources[0].title), story.Sources.SingleOrDefault()?.Title ?? "");
        Assert.Equal(Form.Paragraphs(told.body).Straight(), Shown(story.Body).Straight());
    }

    private static string Line(string text) => VisibleText.Whole(text);

    private static IEnumerable<string> Shown(Body body)
    {
        var html = Encoding.UTF8.GetString(body.Html.Utf8.Span).Replace("\n", "", StringComparison.Ordinal);
        foreach (Match block in Block().Matches(html))
            yield return "P:" + WebUtility.HtmlDecode(Break().Replace(block.Groups[1].Value, "\n"));

        Assert.Equal("", Block().Replace(html, ""));
    }

    private static Told Answers(Random random, int i) => new(
        $"{i} x{Text(random, 6)}", $"x{Text(random, 8)}", $"x{Text(random, 40)}", Text(random, 5), Text(random, 4), Text(random, 4), $"x{Text(random, 3)}", Text(random, 4), Text(random, 3),
        [new(Text(random, 2), Text(random, 3)), new(Text(random, 2), Text(random, 3)), new("", "")], [new($"x{Text(random, 4)}", ""), new("", "")]);

    private static string Text(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    [GeneratedRegex("<p>(.*?)</p>")]
    private static partial Regex Block();

    [GeneratedRegex("<br ?/?>")]
    private static partial Regex Break();

    // Named as the script has them.
#pragma warning disable IDE1006
    private sealed record Told(
        string title, string description, string body, string lesson, string place, string company, string name, string when, string part, ToldPerson[] people, ToldSource[] sources)
    {
        public string[] themes { get; } = ["kindness"];
        public string evidence { get; } = "retold";
        public string naming { get; } = "first";
    }

    private sealed record ToldPerson(string name, string role);

    private sealed record ToldSource(string title, string url);
#pragma warning restore IDE1006
}
