using CustomersRock.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Submit;

/// <summary>Whatever is typed: the program reads the file without a complaint, and the page says what was typed.</summary>
public sealed class HostileTests(SharedBrowser browser, SubmitSite site)
{
    private const string Attack = "<img src=x onerror=alert(1)> {{ site.title }} ${{ github.token }} \"><svg/onload=alert(2)>";

    public static TheoryData<string> Texts => [.. Cases.Keys];

    private static readonly Dictionary<string, ToldStory> Cases = new()
    {
        ["markup"] = new() { Title = Attack, Description = Attack, Body = Attack + "\n\n<script>alert(3)</script>\n<!-- Excerpt -->\n</textarea></form>", Place = Attack, Company = Attack, Part = Attack, Lesson = Attack, Name = Attack, People = [(Attack, Attack)] },
        ["yaml"] = new()
        {
            Title = "Title: \"x\"\\nDraft: true # [a, b] {c: d} &e *f !g %h @i `j`",
            Description = "---",
            Place = "- no",
            Company = "null",
            Part = "true",
            Lesson = "2026-11-26",
            Name = "'",
            When = "yesterday\u2028Draft: true\u0085RedirectFrom: /",
            Body = "---\nDraft: true\n---\n\n...\n\n" + ToldStory.Paragraph,
        },
        ["markdown"] = new() { Title = "*Stars* and _lines_", Body = "# no heading\n\n- no list\n1. none\n\n> no quote\n\n    no code\n\n\tnone\n\n---\n\n===\n| no | table |\n| --- | --- |\n\n[no](https://example.org) ![no](x.png)\n\n[^1]: no note\n\n`no` ~~no~~ *no* _no_ **no** &copy; \\ back\\\nslash\\\\\n\n<?# no /?> a -- b --- c ... d '' e" },
        ["emoji"] = new() { Title = "🎉🎉", Description = "👩‍👩‍👧 were served with ❤️ by a 🧑🏽‍🍳 in the middle of the night.", Body = "👩‍👩‍👧 🎉\n\n🧑🏽‍🍳 cooked.\n\n" + ToldStory.Paragraph, Company = "🍜", Name = "🙂" },
        ["arabic"] = new() { Title = "الكعب على درجات المحطة", Description = "إسكافي يصلح حذاء مجانا قبل عشر دقائق من المقابلة.", Body = "انكسر الكعب على درجات المحطة.\n\nقال: «اجلسي»، ثم أصلحه.", Place = "القاهرة", Company = "محل الأحذية", Name = "أمل", People = [("كريم", "إسكافي")] },
        ["hebrew with latin"] = new() { Title = "שלום IKEA 2026!", Body = "הוא אמר: \"OK\" (ואז חייך).\nwww.example.org - זה הכול.", Name = "נועה" },
        ["japanese"] = new() { Title = "駅の階段でとれたかかと", Description = "面接の十分前に、靴屋さんがただで直してくれました。ほんとうにありがとう。", Body = "駅の階段でかかとが取れました。\n\n「座って」と彼は言いました。", Name = "花子" },
        ["hindi"] = new() { Title = "स्टेशन की सीढ़ियाँ", Description = "एक मोची ने इंटरव्यू से दस मिनट पहले जूता मुफ़्त में ठीक किया।", Body = "सीढ़ियों पर एड़ी टूट गई।\n\nउसने कहा: बैठिए।", Name = "आशा" },
        ["unseen"] = new() { Title = "pay \u202Ewon\u202C now\u200B", Description = "A bell \u0007, half a letter \uD83D, a mark \uFEFF and a soft\u00ADhyphen were typed here.", Body = "One\u00A0two\u2009three \uD83D four\u0000five.\r\n\r\n\u200B\u200B\r\n\r\n" + ToldStory.Paragraph },
        ["a title of dots"] = new() { Title = "../../etc/passwd", Body = "..\n\n/\n\n" + ToldStory.Paragraph },
        ["lines of a phone"] = new() { Body = ToldStory.Paragraph + "\n" + ToldStory.Paragraph + "\n- and so on" },
        ["a poem"] = new() { Body = "Roses are red,\nviolets are blue,\n\nhe mended my heel\nand the other one, too." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_hostile_or_foreign_text_becomes_a_clean_file_and_reads_as_it_was_typed(string name)
    {
        var story = Cases[name];
        await using var visit = await site.Visit(browser);
        await story.Fill(visit.Page);
        await visit.Page.Locator("#tell_look").ClickAsync();
        var (path, text) = await visit.Page.File();
        Assert.Equal(0, await visit.Page.Locator("#tell_form script, #tell_preview script, #tell_preview img, #tell_preview iframe, #tell_doors img").CountAsync());
        Assert.Equal(path, Form.NewFile((await visit.Page.Locator("#tell_github").GetAttributeAsync("href"))!).Path);

        var (said, page) = site.Take(path, text);
        Assert.Equal("", string.Join('\n', said.Where(s => !s.Contains(" hint ", StringComparison.Ordinal))));
        Assert.NotEmpty(page);
        var built = await visit.Page.Paragraphs(page);
        Assert.Equal(Form.Paragraphs(story.Body).Straight(), built.Straight());
        var shown = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.preview .prose p')].map((p) => 'P:' + p.innerText)");
        Assert.Equal(built.Straight(), shown.Straight());
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_novel_is_taken_in_and_comes_out_as_a_file()
    {
        var story = new ToldStory { Title = string.Concat(Enumerable.Repeat("Heel ", 2000)), Body = string.Join("\n\n", Enumerable.Repeat(ToldStory.Paragraph, 400)), Lesson = new string('x', 5000) };
        await using var visit = await site.Visit(browser);
        await story.Fill(visit.Page);
        var (path, text) = await visit.Page.File();
        Assert.True(Path.GetFileName(path).Length <= 103, path);
        Assert.Equal(400, Form.Paragraphs(story.Body).Length);
        var (said, page) = site.Take(path, text);
        Assert.Equal("", string.Join('\n', said.Where(s => !s.Contains(" hint ", StringComparison.Ordinal))));
        Assert.Equal(Form.Paragraphs(story.Body), await visit.Page.Paragraphs(page));
        await Expect(visit.Page.Locator("#tell_title-said")).ToContainTextAsync("70 fit everywhere");
        visit.WasQuiet();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n \t ")]
    [InlineData("\u200B\u200B\u202E")]
    public async Task With_nothing_in_it_no_door_opens_and_it_is_said_what_is_needed(string nothing)
    {
        await using var visit = await site.Visit(browser);
        var story = new ToldStory { Title = nothing, Description = nothing, Body = nothing, Name = nothing, Themes = [], Consent = false };
        await story.Fill(visit.Page);
        await visit.Page.Locator("#tell_keep").FocusAsync();
        await Expect(visit.Page.Locator("#tell_doors")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#tell_needed li")).ToHaveCountAsync(6);
        await Expect(visit.Page.Locator("#tell_tally")).ToHaveTextAsync("6 things are still needed before the doors open.");
        await visit.Page.Locator("#tell_needed a", new() { HasText = "title" }).ClickAsync();
        await Expect(visit.Page.Locator("#tell_title")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("#tell_title")).ToHaveAttributeAsync("aria-invalid", "true");
        await visit.Page.Locator("#tell_look").ClickAsync();
        await Expect(visit.Page.Locator(".preview-title")).ToHaveTextAsync("The title");
        visit.WasQuiet();
    }
}
