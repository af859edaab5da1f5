using System.Text;
using System.Text.Json;
using CsCheck;
using CustomersRock.Site.Pages.StructuredData;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Pages.StructuredData;

public sealed class StructuredDataWriterTests
{
    private static readonly SiteData Site = new()
    {
        Title = "Customers Rock",
        Description = "Stories of service that people still tell",
        HomeUrl = "https://rocks.example/",
        Author = "The editors",
        Language = "en",
        LogoUrl = "https://rocks.example/assets/logo.png",
        SearchUrl = "https://rocks.example/search/?q={search_term_string}",
    };

    private static readonly ArticleData Article = new()
    {
        Title = "The boy who lost a ninja",
        Description = "He wrote to LEGO & got an answer.",
        Url = "https://rocks.example/stories/2026/ninja/",
        Breadcrumbs = [new("Customers Rock", "https://rocks.example/"), new("Stories", "https://rocks.example/stories/"), new("The boy who lost a ninja", null)],
        Published = new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero),
        Updated = new DateTimeOffset(2026, 11, 5, 1, 0, 0, TimeSpan.FromHours(1)),
        Author = "Zoë Łukasz",
        Themes = [new("Kindness", "https://rocks.example/themes/kindness/")],
        Companies = [new("LEGO", "https://rocks.example/companies/lego/")],
        Sources = [new("Metro", "https://metro.example/1"), new("A letter", null)],
        Place = "Highworth, England",
        Corrections = [new(new DateTimeOffset(2026, 11, 5, 0, 0, 0, TimeSpan.Zero), "He was seven, not eight.")],
        ImageUrls = ["https://rocks.example/stories/2026/ninja/card.png"],
        Words = 432,
        Minutes = 2,
    };

    [Fact]
    public void The_home_page_says_who_we_are() => Golden.Match(Readable(StructuredDataWriter.Home(Site)), "structured-data/home.json");

    [Fact]
    public void A_story_says_what_it_is_and_what_it_rests_on() =>
        Golden.Match(Readable(StructuredDataWriter.Story(Site, Article)), "structured-data/story.json");

    [Fact]
    public void A_list_numbers_what_is_on_it()
    {
        var list = new ListData
        {
            Title = "Stories, page 2",
            Description = "All of them",
            Url = "https://rocks.example/stories/page/2/",
            Items = [new(Article.Title, Article.Url), new("Another", "https://rocks.example/stories/2025/another/")],
            FirstPosition = 21,
        };

        Golden.Match(Readable(StructuredDataWriter.List(Site, list)), "structured-data/list.json");
    }

    [Fact]
    public void A_list_about_a_company_says_about_which()
    {
        var list = new ListData
        {
            Title = "LEGO",
            Description = "Stories",
            Url = "https://rocks.example/companies/lego/",
            Company = new("LEGO", "https://lego.example/"),
            Items = [],
        };
        var page = JsonDocument.Parse(StructuredDataWriter.List(Site, list)).RootElement.GetProperty("@graph")[2];

        Assert.Equal("https://lego.example/", page.GetProperty("about").GetProperty("url").GetString());
        Assert.False(page.TryGetProperty("mainEntity", out _), "an empty list is none");
    }

    [Fact]
    public void A_round_up_has_parts_of_ours_and_cites_what_others_wrote()
    {
        var posting = Posting(Article with { Sources = [], Stories = [new("A story", "https://rocks.example/stories/2026/a/")], Items = [new("Theirs", "https://paper.example/1")] });

        Assert.Equal("https://rocks.example/stories/2026/a/", posting.GetProperty("hasPart")[0].GetProperty("url").GetString());
        Assert.Equal("https://paper.example/1", posting.GetProperty("citation")[0].GetProperty("url").GetString());
        Assert.False(posting.TryGetProperty("isBasedOn", out _));
    }

    [Fact]
    public void A_plain_page_is_part_of_the_site()
    {
        var page = new PageData { Title = "About", Description = "Who we are", Url = "https://rocks.example/about/" };

        Golden.Match(Readable(StructuredDataWriter.Page(Site, page)), "structured-data/page.json");
    }

    [Fact]
    public void The_house_as_author_is_an_organisation()
    {
        var author = Posting(Article with { Author = "The editors" }).GetProperty("author");

        Assert.Equal("Organization", author.GetProperty("@type").GetString());
        Assert.Equal("The editors", author.GetProperty("name").GetString());
    }

    [Fact]
    public void Letters_of_other_scripts_stay_readable() =>
        Assert.Contains("\"Zoë Łukasz\"", StructuredDataWriter.Story(Site, Article), StringComparison.Ordinal);

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var posting = Posting(Article with { Themes = [], Companies = [], Sources = [], Place = null, ImageUrls = [], Words = 0, Minutes = 0, LicenceUrl = null, Corrections = [] });

        foreach (var name in (string[])["keywords", "about", "mentions", "citation", "isBasedOn", "contentLocation", "image", "wordCount", "timeRequired", "license", "correction", "hasPart"])
            Assert.False(posting.TryGetProperty(name, out _), name);
    }

    [Theory]
    [InlineData("word ", "word…")]
    [InlineData("x", "x…")]
    [InlineData("😀", "😀…")]
    public void A_long_headline_is_cut_between_words_and_never_inside_a_character(string part, string end)
    {
        var headline = Posting(Article with { Title = string.Concat(Enumerable.Repeat(part, 150)) }).GetProperty("headline").GetString()!;

        Assert.InRange(headline.Length, 80, 110);
        Assert.EndsWith(end, headline, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_ends_the_script_element() =>
        Gen.OneOf<string>(Gen.String, Gen.OneOf("</script>", "<!--", "]]>", "\u2028", "\u2029", "\"", "\\", "\0", "\uD83D", "\uDE00", "&", "é").Array[0, 20].Select(string.Concat)).Sample(text =>
        {
            var json = StructuredDataWriter.Story(Site with { Title = text }, Article with { Description = "T" + text, Author = text, Themes = [new(text, text)], Corrections = [new(Article.Updated, text)] });

            Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
            var posting = JsonDocument.Parse(json).RootElement.GetProperty("@graph")[2];
            Assert.Equal("T" + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), posting.GetProperty("description").GetString());
        });

    private static JsonElement Posting(ArticleData article) =>
        JsonDocument.Parse(StructuredDataWriter.Story(Site, article)).RootElement.GetProperty("@graph")[2];

    private static string Readable(string json) =>
        JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, Indented).ReplaceLineEndings("\n") + "\n";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
