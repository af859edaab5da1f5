using System.Text;
using CsCheck;
using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class FeedParserTests
{
    private static readonly string[] Pieces =
    [
        "<rss version=\"2.0\">", "<channel>", "<item>", "</item>", "</channel>", "</rss>", "<title>", "</title>", "<link>", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<entry>", "</entry>", "</feed>",
        "<rdf:RDF>", "<content type=\"xhtml\">", "<div>", "</div>", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE x [", "<!ENTITY a \"&a;\">", "]>", "&a;", "&nbsp;", "&#xD800;", "&", "<", ">", "\"", "'", "=", "/>",
        "<a:b c:d=", "xmlns:q=\"\"", "xml:base=\"//\"", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "{\"version\":\"https://jsonfeed.org/version/1\",", "\"items\":[", "{\"id\":", "\"\\ud800\"", "]}", "é", "\uFEFF", "\0", " ",
        "<pubDate>Fri, 99 May 2024 99:99 +9999", "<enclosure url=x length=-1>", "<media:group>", "<guid>http://[</guid>", "<html>", "https://u:p@x/", "text",
    ];

    private static readonly Gen<byte[]> Bodies = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => Encoding.UTF8.GetBytes(string.Concat(picks.Select(i => Pieces[i])))),
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => Encoding.Unicode.GetBytes("\uFEFF<rss><channel>" + string.Concat(picks.Select(i => Pieces[i])))));

    [Fact]
    public void Any_bytes_are_a_feed_or_a_reason_why_not() =>
        Bodies.Sample(body =>
        {
            var reading = TestFeed.Parse(body);
            return reading.Feed is null != reading.Fault is null && (reading.Fault is null || reading.Fault.What.Length > 10);
        });

    [Fact]
    public void What_leaves_a_feed_can_be_written() =>
        Bodies.Sample(body =>
        {
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            return TestFeed.Parse(body).Feed is not { } feed || feed.Entries.SelectMany(Texts).Append(feed.Title).Append(feed.Language).OfType<string>().All(text => strict.GetByteCount(text) >= 0);
        });

    [Theory]
    [InlineData("", 0, 0, "empty")]
    [InlineData(" \r\n\t ", 0, 0, "empty")]
    [InlineData("just words", 1, 1, "neither XML nor JSON")]
    [InlineData("{\"message\":\"Not Found\"}", 1, 1, "no JSON Feed")]
    [InlineData("[]", 1, 1, "no JSON Feed")]
    [InlineData("{\"version\":\n \"https://jsonfeed.org/version/1\", nonsense", 2, 36, "no JSON")]
    [InlineData("<?xml version=\"1.0\"?>\n\n <opml version=\"2.0\"/>", 3, 2, "opml")]
    [InlineData("<!doctype html><title>Blog</title><p>Hi", 1, 16, "web page")]
    [InlineData("<html><body><rss>not one</rss></body></html>", 1, 1, "web page")]
    [InlineData("GIF89a", 0, 0, "picture")]
    public void What_is_no_feed_is_refused_with_reason_and_place(string text, int line, int column, string says)
    {
        var fault = TestFeed.Parse(text).Fault!;

        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(says, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_over_the_limit_is_not_read() =>
        Assert.Contains("size limit", TestFeed.Parse(new byte[FeedLimits.Body + 1]).Fault!.What, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_keeps_its_text_and_loses_its_tags()
    {
        var reading = TestFeed.Parse(TestFeed.Rss($"<item><description>{Repeated("<a>", 20_000)}deep{Repeated("</a>", 20_000)}</description><title>after</title></item>"));

        Assert.Equal(("deep", "after"), (reading.Feed!.Entries[0].SummaryText, reading.Feed.Entries[0].Title));
        Assert.Contains(reading.Warnings, warning => warning.Contains("levels", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_field_is_cut_at_its_length()
    {
        var entry = TestFeed.Item($"""
            <title>{Repeated("x", 100_000)}</title><guid>{Repeated("g", 100_000)}</guid><author>{Repeated("y", 100_000)}</author><category>{Repeated("z", 100_000)}</category>
            <description>{Repeated("word ", 500_000)}</description><link>https://s.example/{Repeated("a", 100_000)}</link>
            """);

        Assert.Equal((FeedLimits.Title, FeedLimits.Id, FeedLimits.Name, FeedLimits.Category), (entry.Title!.Length, entry.Id!.Length, entry.Author!.Length, entry.Categories[0].Length));
        Assert.InRange(entry.SummaryText!.Length, FeedLimits.Summary - 5, FeedLimits.Summary);
        Assert.InRange(entry.ContentHtml!.Length, FeedLimits.Content - 5, FeedLimits.Content);
        Assert.Null(entry.Link);
    }

    [Fact]
    public void Of_everything_a_stated_number_is_kept()
    {
        var categories = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<category>c{i}</category>"));
        var reading = TestFeed.Parse(TestFeed.Rss($"<item>{categories}</item>{Repeated("<item/>", FeedLimits.Entries + 5)}"));

        Assert.Equal(FeedLimits.Categories, reading.Feed!.Entries[0].Categories.Length);
        Assert.Equal(FeedLimits.Entries, reading.Feed.Entries.Length);
        Assert.Contains(reading.Warnings, warning => warning.Contains("entries", StringComparison.Ordinal));
    }

    [Fact]
    public void Tags_without_number_are_read_to_the_limit()
    {
        var reading = TestFeed.Parse(TestFeed.Rss($"<item><title>first</title></item><item>{Repeated("<a/>", 2 * FeedLimits.Tags)}</item>"));

        Assert.Equal("first", reading.Feed!.Entries[0].Title);
        Assert.Contains(reading.Warnings, warning => warning.Contains("limits", StringComparison.Ordinal));
    }

    [Fact]
    public void Beginnings_of_entities_without_an_end_are_looked_at_once()
    {
        var body = Encoding.UTF8.GetBytes($"<!DOCTYPE rss [{Repeated("<!ENTITY", 50_000)}]><rss/>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        TestFeed.Parse(body);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100L * body.Length);
    }

    // Not a matter of bytes but of time: were it quadratic, this would take a minute.
    [Fact]
    public void Beginnings_of_tags_without_an_end_are_looked_at_once() => Assert.Empty(TestFeed.Read($"<rss>{Repeated("<a ", FeedLimits.Tags)}/>").Entries);

    [Fact]
    public void Bases_within_bases_make_no_address_without_end()
    {
        var bases = Repeated($"<x xml:base=\"{new string('c', 900)}/\">", 100);
        Assert.All(TestFeed.Read(TestFeed.Rss($"{bases}<item><link>a</link></item>")).Entries, entry => Assert.InRange(entry.Link?.Length ?? 0, 0, FeedLimits.Address));
    }

    [Fact]
    public void Inside_XHTML_a_long_base_makes_no_gigabyte_either()
    {
        var links = Repeated("<a href=\"x\"/>", 10_000);
        var entry = TestFeed.Entry($"<content type=\"xhtml\" xml:base=\"https://s.example/{new string('b', 900)}/\"><div xmlns=\"http://www.w3.org/1999/xhtml\">{links}</div></content>");
        Assert.InRange(entry.ContentHtml!.Length, links.Length, 8 * links.Length);
    }

    [Fact]
    public void Attributes_without_number_are_read_to_the_limit() =>
        Assert.Equal("T", TestFeed.Item($"<x:y {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=\"1\" "))}/><title>T</title>").Title);

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static IEnumerable<string?> Texts(FeedEntry entry) =>
        [entry.Id, entry.Title, entry.Link, entry.ExternalLink, entry.Author, entry.SummaryText, entry.ContentHtml, .. entry.Categories, entry.Image, entry.Enclosure?.Url, entry.Enclosure?.Type, entry.Language];
}
