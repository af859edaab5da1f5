using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class StoryReadingTests
{
    private static readonly Story Full = Read("""
        ---
        title: "The violin: lost, found"
        PUBLISHED: 2026-11-03T08:30:00+11:00
        Author: Anna
        Tags: [Kindness, front-line]
        Lead: A driver turned back.
        Origin: news
        Evidence: first-hand
        Place: Hobart
        Company:
          - Metro Tasmania
          - Name: LEGO
            Part: the branch in Hobart
        People:
          - Name: Richard
            Role: driver
            At: Metro Tasmania
        Sources:
          - Title: "A paper: its title"
            Url: https://paper.example/1
          - https://www.paper.example/2
          - A letter to the editors
        InReplyTo: the-cello
        Corrections:
          - Date: 2026-11-05
            What: The driver's name.
        RedirectFrom: [stories/2026/fiddle, /old.html]
        Image: case.jpg
        ImageAlt: A violin case
        ImageCredit: Anna
        ---
        He turned back.<!-- more --> See [the cello](xref:the-cello) and [us](/about/#who).

        """);

    [Fact]
    public void All_keys_are_read_in_any_case_and_under_their_other_names()
    {
        Assert.Equal("The violin: lost, found", Full.Title);
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 8, 30, 0, TimeSpan.FromHours(11)), Full.Published);
        Assert.Equal([new ThemeId("kindness"), new ThemeId("front-line")], Full.Themes);
        Assert.Equal("A driver turned back.", Full.Description);
        Assert.Equal((Origin.News, Evidence.FirstHand), (Full.Origin, Full.Evidence));
        Assert.Equal([new CompanyMention("Metro Tasmania", null), new CompanyMention("LEGO", "the branch in Hobart")], Full.Companies);
        Assert.Equal([new Person("Richard", "driver", "Metro Tasmania")], Full.People);
        Assert.Equal([new Citation("A paper: its title", "https://paper.example/1"), new Citation("paper.example", "https://www.paper.example/2"), new Citation("A letter to the editors", null)], Full.Sources);
        Assert.Equal("the-cello", Full.InReplyTo?.Target);
        Assert.Equal("The driver's name.", Assert.Single(Full.Corrections).What);
        Assert.Equal(["/stories/2026/fiddle/", "/old.html"], Full.RedirectFrom.Select(r => r.From));
        Assert.Equal(("input/stories/2026/violin/case.jpg", "A violin case", "Anna"), (Full.Image!.File, Full.Image.Alt, Full.Image.Credit));
    }

    [Fact]
    public void Keys_and_items_of_lists_know_their_places()
    {
        Assert.Equal(new FilePosition("input/stories/2026/violin/index.md", 2, 8), Full.At);
        Assert.Equal((5, 18), (Full.KeyAt("Themes[1]").Line, Full.KeyAt("Themes[1]").Column));
        Assert.Equal((27, 16), (Full.RedirectFrom[0].At.Line, Full.RedirectFrom[0].At.Column));
        Assert.Equal((32, 46), (Full.Body.Links[0].At.Line, Full.Body.Links[0].At.Column));
    }

    [Fact]
    public void The_excerpt_ends_at_its_mark_and_links_are_holes()
    {
        Assert.Equal("He turned back.", Full.Body.Excerpt);
        Assert.Equal(["xref:the-cello", "/about/#who"], Full.Body.Links.Select(l => l.Target));
        Assert.Equal("<p>He turned back. See <a href=\"{xref:the-cello}\">the cello</a> and <a href=\"{/about/#who}\">us</a>.</p>\n", ReadText.Html(Full.Body));
        Assert.Equal(8, Full.Body.Words);
    }

    [Theory]
    [InlineData("\ufeff")]
    [InlineData("")]
    public void A_byte_order_mark_and_either_line_end_make_no_difference(string mark)
    {
        var unix = ReadText.File(ReadText.StoryPath, mark + ReadText.StoryWith("Place: Hobart"));
        var windows = ReadText.File(ReadText.StoryPath, mark + ReadText.StoryWith("Place: Hobart").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Empty(unix.Diagnostics);
        Assert.Empty(windows.Diagnostics);
        Assert.Equal(unix.Story!.Body.Print, windows.Story!.Body.Print);
        Assert.Equal(unix.Story.Keys, windows.Story.Keys);
    }

    [Fact]
    public void The_opening_line_may_be_left_out_where_the_first_line_is_a_known_key()
    {
        var read = ReadText.File(ReadText.StoryPath, ReadText.StoryWith("")["---\n".Length..]);
        Assert.Equal("The violin", read.Story?.Title);
        Assert.Equal(1, read.Story!.At.Line);
    }

    [Fact]
    public void A_date_in_the_name_gives_day_and_slug()
    {
        var read = ReadText.File("input/stories/2026/2026-11-24-violin.md", ReadText.StoryWith("").Replace("Published: 2026-11-03\n", "", StringComparison.Ordinal));
        Assert.Equal((new StoryId(2026, "violin"), new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero)), (read.Story!.Id, read.Story.Published));
    }

    [Fact]
    public void All_faults_of_a_file_are_told_at_once()
    {
        var read = ReadText.File(ReadText.StoryPath, """
            ---
            Title: Violin: lost
            Published: 5/12/2016
            Author: @anna
            Themes: []
            Draft: maybe
            ---
            [x](javascript:alert(1))

            """);
        Assert.Equal(["CR0201", "CR0124", "CR0204", "CR0124", "CR0209", "CR0207", "CR0302"], read.Diagnostics.Select(d => d.Rule.Code));
        Assert.Equal("Title: \"Violin: lost\"", read.Diagnostics[1].MendedLine);
        Assert.Contains("2016-12-05 for 5 December, or 2016-05-12 for 12 May", read.Diagnostics[2].Mend, StringComparison.Ordinal);
        Assert.Equal("Author: \"@anna\"", read.Diagnostics[3].MendedLine);
        Assert.Null(read.Story);
        Assert.Equal("/stories/2026/violin/", read.Address);
    }

    [Fact]
    public void Typography_tables_and_footnotes_need_no_entities_and_no_style()
    {
        var html = ReadText.Html("\"It's 5 o'clock\" -- she said...[^n]\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n[^n]: Yes.\n");
        Assert.Contains("“It’s 5 o’clock” – she said…", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"align-right\">2</td>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">a</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_follows_its_paragraph_and_takes_its_credit_from_the_title()
    {
        var body = ReadText.Body("![A violin](case.jpg \"Anna\")\n\nText ![Bow](more/bow.png) here.\n").Story!.Body;
        Assert.Equal("{picture case.jpg}\n<p>Text  here.</p>\n{picture bow.png}\n", ReadText.Html(body));
        Assert.Equal(("A violin", "Anna"), (body.Pictures[0].Alt, body.Pictures[0].Credit));
        Assert.Equal("input/stories/2026/violin/more/bow.png", body.Pictures[1].File);
    }

    [Theory]
    [InlineData("<?# Figure Src=a.jpg /?>", 8, 1)]
    [InlineData("Text <?# YouTube abc", 8, 6)]
    [InlineData("<div>\n<?# Raw ?></div>", 9, 1)]
    public void A_shortcode_is_an_error_wherever_it_stands(string markdown, int line, int column)
    {
        var complaint = Assert.Single(ReadText.Body(markdown + "\n").Diagnostics);
        Assert.Equal(("CR0301", line, column), (complaint.Rule.Code, complaint.At.Line, complaint.At.Column));
    }

    [Fact]
    public void A_shortcode_in_code_is_text() => Assert.Empty(ReadText.Body("In Statiq one writes `<?# Raw ?>`.\n\n    <?# Raw ?>\n").Diagnostics);

    [Fact]
    public void Ids_of_headings_are_unique_and_leave_the_page_its_own() =>
        Assert.Equal(["cafe", "cafe-1", "main-1", "section"], ReadText.Body("## Café\n\n## Cafe\n\n## Main\n\n## ?\n").Story!.Body.Anchors);

    private static Story Read(string text)
    {
        var read = ReadText.File("input/stories/2026/violin/index.md", Encoding.UTF8.GetBytes(text));
        Assert.Empty(read.Diagnostics);
        return read.Story!;
    }
}
