using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Cleaning;
using CustomersRock.Gathering.Feeds;
using Xunit;
using static CustomersRock.Tests.Gathering.GatheringMade;

namespace CustomersRock.Tests.Gathering.Cleaning;

public sealed class EntryCleanerTests
{
    [Theory]
    [InlineData("Twelve people\n and a bus ", "Twelve people and a bus")]
    [InlineData("Refund \u202Egnp.exe", "Refund gnp.exe")]
    [InlineData("Ni\u200Bce\uFEFF", "Nice")]
    [InlineData("\u200B\uFEFF", null)]
    [InlineData("\u200D", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    [InlineData("✈✈", "✈✈")]
    [InlineData("Nice\n---\ntitle: other", "Nice --- title: other")]
    [InlineData("a\ud800b", "ab")]
    public void A_title_is_one_line_that_can_be_seen(string? written, string? title) => Assert.Equal(title, Clean(new() { Title = written }).Title);

    [Fact]
    public void What_is_too_long_is_cut_at_a_stated_length()
    {
        var telling = Clean(new()
        {
            Title = new string('x', 100_000),
            Author = new string('y', 100_000),
            Categories = [.. Enumerable.Range(0, 20_000).Select(i => $"c{i} " + new string('z', 500))],
            ContentHtml = string.Concat(Enumerable.Repeat("<p>word word</p>", 100_000)),
        });
        Assert.Equal((300, 120), (telling.Title!.Length, telling.Author!.Length));
        Assert.True(telling.Text.Length is > 7000 and <= 8000);
        Assert.Equal(20, telling.Categories.Length);
        Assert.All(telling.Categories, c => Assert.True(c.Length <= 80));
    }

    [Theory]
    [InlineData("2026-11-18T09:12:00Z", null, "2026-11-18T09:12:00Z")]
    [InlineData("2026-11-18T09:12:00+05:30", null, "2026-11-18T03:42:00Z")]
    [InlineData(null, "2026-11-04T15:00:00Z", "2026-11-04T15:00:00Z")]
    [InlineData("2026-11-09T12:00:00Z", "2026-11-11T08:45:00Z", "2026-11-09T12:00:00Z")]
    [InlineData(null, null, "2026-11-20T12:00:00Z")]
    [InlineData("1970-01-01T00:00:00Z", null, "2026-11-20T12:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "2026-11-04T15:00:00Z", "2026-11-04T15:00:00Z")]
    [InlineData("2027-03-14T10:00:00Z", null, "2026-11-20T12:00:00Z")]
    [InlineData("2026-11-20T20:00:00Z", null, "2026-11-20T12:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z", null, "2026-11-20T12:00:00Z")]
    public void A_date_that_cannot_be_is_the_time_of_first_sight(string? published, string? updated, string expected) =>
        Assert.Equal(Time(expected), Clean(new() { Published = Time(published), Updated = Time(updated) }).Published);

    [Theory]
    [InlineData("excerpt", 3, "One two three…")]
    [InlineData("none", 40, null)]
    [InlineData("excerpt", 0, null)]
    public void No_more_is_quoted_than_the_source_allows(string licence, int words, string? excerpt) =>
        Assert.Equal(excerpt, Clean(new() { ContentHtml = "<p>One two</p><p>three four five.</p>" }, Source("s") with { Licence = licence, Excerpt = words }).Excerpt);

    [Theory]
    [InlineData("ann@a.example (Ann Lee)", "Ann Lee")]
    [InlineData("Ann Lee <ann@a.example>", "Ann Lee")]
    [InlineData("ann@a.example", null)]
    [InlineData("@ann", "@ann")]
    [InlineData(" Ann  Lee ", "Ann Lee")]
    public void An_author_has_a_name_and_no_mail_address(string written, string? author) => Assert.Equal(author, Clean(new() { Author = written }).Author);

    [Theory]
    [InlineData("en_us", "fr", "de", "en-US")]
    [InlineData(null, "FR-fr", "de", "fr-FR")]
    [InlineData("und", null, "de", "de")]
    [InlineData("english", "x-default", "de", "de")]
    [InlineData("zh-hant-tw", null, null, "zh-Hant-TW")]
    [InlineData("de_DE.UTF-8", null, null, "de-DE")]
    public void The_language_is_the_entrys_or_the_feeds_or_the_sources(string? entry, string? feed, string? source, string language)
    {
        var telling = Clean(new() { Language = entry }, Source("s") with { Language = source }, Feed() with { Language = feed });
        Assert.Equal(language, telling.Language);
    }

    [Fact]
    public void A_link_post_is_shown_at_its_own_address_and_compared_by_the_one_it_points_to()
    {
        var telling = Clean(new() { Link = "https://s.example/linked/17?utm_source=x", ExternalLink = "https://news.example/story/?fbclid=1" });
        Assert.Equal("https://s.example/linked/17", telling.Url);
        Assert.Equal(new CanonicalUrl("news.example/story"), telling.Canonical);
    }

    [Theory]
    [InlineData("https://s.example/")]
    [InlineData("https://www.s.example/blog/")]
    [InlineData("https://other.example")]
    public void A_front_page_is_followed_but_not_compared(string link)
    {
        var telling = Clean(new() { Link = link }, Source("s") with { Site = "https://s.example/blog" });
        Assert.NotNull(telling.Url);
        Assert.Null(telling.Canonical);
    }

    [Fact]
    public void The_picture_of_the_content_goes_before_the_one_beside_it()
    {
        var entry = new FeedEntry { Link = "https://s.example/2026/bus", Image = "https://s.example/thumb.jpg", ImageAlt = "A thumb", ContentHtml = "<p>A</p><img src=../bus.jpg alt=' A  bus '>" };
        Assert.Equal(("https://s.example/bus.jpg", "A bus"), Picture(entry));
        Assert.Equal(("https://s.example/thumb.jpg", "A thumb"), Picture(entry with { ContentHtml = "<p>A</p>" }));
        Assert.Equal(("https://s.example/e.jpg", null), Picture(entry with { ContentHtml = null, Image = null, Enclosure = new("https://s.example/e.jpg", "image/jpeg", 5) }));
        Assert.Equal((null, null), Picture(entry with { ContentHtml = null, Image = "javascript:alert(1)", Enclosure = new("https://s.example/e.mp3", "audio/mpeg", 5) }));
    }

    [Fact]
    public void The_fuller_of_content_and_summary_is_the_text()
    {
        Assert.Equal("A whole story.", Clean(new() { SummaryText = "A whole story.", ContentHtml = "<img src=a.jpg><p>Read more</p>" }).Text);
        Assert.Equal("A whole story\nin two parts.", Clean(new() { SummaryText = "A whole story…", ContentHtml = "<p>A whole story<p>in two parts." }).Text);
    }

    [Theory]
    [InlineData("{{ 7*7 }} {% raw %}")]
    [InlineData("&lt;b&gt;")]
    public void Text_is_text(string written) => Assert.Equal(written, Clean(new() { SummaryText = written }).Text);

    [Fact]
    public void Cleaning_never_throws_and_lets_nothing_unseen_through() => Gen.Select(Foreign, Foreign, Foreign, Gen.Int[0, 50]).Sample(
        (title, html, url, words) =>
        {
            var entry = new FeedEntry { Id = url, Title = title, ContentHtml = html, SummaryText = title, Link = url, ExternalLink = html, Author = title, Image = url, ImageAlt = html, Language = title, Categories = [title, html] };
            var telling = Clean(entry, Source("s") with { Excerpt = words });
            Assert.DoesNotMatch("[\u0000-\u0009\u000B-\u001F\u200B\u202A-\u202E\u2066-\u2069\uFEFF]", $"{telling.Title}{telling.Text}{telling.Author}{telling.ImageAlt}{string.Concat(telling.Categories)}");
            Assert.True(telling.Excerpt is null || telling.Excerpt.Split(' ').Length <= words);
            Assert.True(telling.Url is null || telling.Url.StartsWith("http", StringComparison.Ordinal));
        },
        iter: 5000);

    private static readonly Gen<string> Foreign = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Array[0, 25].Select(i => string.Concat(i.Select(p => Pieces[p]))));

    private static string[] Pieces =>
    [
        "<p>", "</p>", "<script>", "</script>", "<!--", "-->", "<img src=", "https://a.example/b.jpg", " width=1>", "&amp;", "&#x202E;", "&#0;", "&nbsp;", "<q>", "</q>", "A kind story. ", "He said, “",
        "”", "\ud800", "\u202E", "<div hidden>", "</div>", "<![CDATA[", "]]>", "<", ">", "\"", "'", "…", " Read more", "The post ", " appeared first on ", "日本語。", "\n", "<td>", "@a.example", "Share",
    ];

    private static (string?, string?) Picture(FeedEntry entry) => (Clean(entry).Image, Clean(entry).ImageAlt);

    private static DateTimeOffset? Time(string? text) => text is null ? null : DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
