using System.Text.Json;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Commands.New.Telling;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Tagging;
using CustomersRock.Drafting;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.BrowserTests.Submit;

/// <summary><c>new story</c> and the form: two ways to the same file.</summary>
public sealed class TerminalTests(SharedBrowser browser, SubmitSite site)
{
    private static readonly string[] Links =
    [
        "https://paper.example.org/1", "www.example.org", " example.org/a?b=c|d ", "http://EXAMPLE.org:80/x", "https://example.org:8443/ä ö/{x}^`\\y", "https://bücher.example.org/", "https://ann:secret@example.org/",
        "ann@example.org", "javascript:alert(1)", "ftp://example.org/", "paper", "localhost", "http://localhost/", "https://example.org/a b#c d", "https://example.org?q=%2F&r=<s>\"t\"", "//example.org/", "example.org:8080", "",
        "HTTPS://Example.ORG/Path", "https://example.org/../a/./b", "https://example.org/" + "x",
    ];

    [Fact]
    public async Task The_same_answers_make_the_same_file()
    {
        var told = new ToldStory
        {
            Body = ToldStory.Paragraph + "\n\n*" + ToldStory.Paragraph + "*\n# 1. <b>\n\n" + ToldStory.Paragraph,
            Title = "100 % & more = \"fine\"?",
            Company = "Timpson",
            Part = "the kiosk: at the station",
            Place = "Leeds, England",
            When = "last  March",
            Lesson = "Let people on the spot give away small repairs.",
            People = [("Mike", "cobbler"), ("Zoë", "at the till, on Sundays")],
            Themes = ["service-recovery", "kindness"],
            Ticks = ["asked", "gain", "photo", "evidence-retold"],
            Sources = [("The cobbler's daughter", ""), ("The paper", "https://paper.example.org/a b|c")],
        };
        await using var visit = await site.Visit(browser);
        await told.Fill(visit.Page);
        var (path, text) = await visit.Page.File();

        using var folder = new TestFolder().With("told.txt", told.Body);
        SubmitSite.CopyTo(folder.Path);
        var host = TestHost.In(folder);
        Assert.Equal(0, await host.Run(
            "new", "story", "--text", "told.txt", "--title", told.Title, "--description", told.Description, "--lesson", told.Lesson, "--company", told.Company, "--part", told.Part, "--place", told.Place, "--when", told.When,
            "--person", "Mike, cobbler", "--person", "Zoë, at the till, on Sundays", "--asked", "--theme", "service-recovery", "--theme", "kindness", "--evidence", "retold", "--source", told.Sources[0].Title,
            "--source", "The paper https://paper.example.org/a%20b|c", "--author", told.Name, "--gain", "--photograph", "--consent", "--published", text[(text.IndexOf("Published: ", StringComparison.Ordinal) + 11)..][..10]));

        Assert.StartsWith(path + "\n", host.Output, StringComparison.Ordinal);
        Assert.Equal(text, folder.Read(path));
    }

    [Fact]
    public async Task A_link_is_read_alike()
    {
        await using var visit = await site.Visit(browser);
        var read = await visit.Page.EvaluateAsync<string[]>("(all) => JSON.parse(all).map((typed) => webAddress(typed.trim()))", JsonSerializer.Serialize(Links));
        Assert.Equal(Links.Zip(read), Links.Select(typed => (typed, TypedLink.From(typed) ?? "")));
    }

    /// <summary>The form counts the words of a phrase, the program those between them, too; the form reads over the end of a sentence: 21 of 25 were alike to the letter.</summary>
    [Fact]
    public async Task Of_most_stories_that_are_here_the_same_themes_are_suggested_in_the_same_order()
    {
        var content = new ContentReader(new Content.Files.SiteFolder(Tests.Support.RepositoryFolder.Root)).Read(new ReadOptions()).Content;
        var texts = content.Stories.Select(story => $"{story.Title}\n{story.Description}\n{Plain(story.Body.Html.Utf8.Span)}").ToArray();
        await using var visit = await site.Visit(browser);
        var ticked = await visit.Page.EvaluateAsync<string[]>(
            "async (all) => { const themes = readThemes((await (await fetch('data.json')).json()).themes); return JSON.parse(all).map((text) => suggestThemes(themes, text).map((theme) => theme.id).join(' ')); }", JsonSerializer.Serialize(texts));

        var phrases = new ThemePhrases(content.Themes);
        var suggested = texts.Select(text => string.Join(' ', phrases.In(text).Select(found => found.Theme.Id))).ToArray();
        var other = ticked.Zip(suggested).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} | {pair.Second}").ToArray();
        Assert.True(other.Length * 5 <= texts.Length, $"{other.Length} of {texts.Length}:\n{string.Join('\n', other)}");
    }

    private static string Plain(ReadOnlySpan<byte> html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<body>" + System.Text.Encoding.UTF8.GetString(html)).Body!.TextContent;
}
