using System.Text;
using CustomersRock.Gathering.Fetching;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class FeedLinksTests
{
    private static readonly Uri Page = new("https://shop.example/blog/?page=2");

    [Fact]
    public void A_page_names_its_feeds_in_its_own_order()
    {
        var links = FeedLinks.In(
            """
            <!doctype html><html><head><title>A < B <link rel=alternate type=application/rss+xml href=/no></title>
            <link rel="stylesheet" href="a.css">
            <link rel="alternate" type="application/atom+xml" title=" News &amp;
               stories " href="feed.atom">
            <link rel=alternate type=application/rss+xml href=/feed.xml>
            </head><body>
            """u8.ToArray(), Page, "text/html; charset=utf-8");

        Assert.Equal([new FeedLink(new Uri("https://shop.example/blog/feed.atom"), "News & stories"), new FeedLink(new Uri("https://shop.example/feed.xml"), null)], links);
    }

    [Theory]
    [InlineData("rel=alternate type=application/rss+xml", true)]
    [InlineData("rel=ALTERNATE type=Application/RSS+XML", true)]
    [InlineData("rel='home  alternate' type=application/atom+xml", true)]
    [InlineData("rel=alternate type='application/rss+xml; charset=utf-8'", true)]
    [InlineData("rel=alternate type=application/feed+json", true)]
    [InlineData("rel=alternate type=application/rdf+xml", true)]
    [InlineData("rel=feed", true)]
    [InlineData("rel='alternate feed' type=text/xml", true)]
    [InlineData("rel=feed type=text/html", false)]
    [InlineData("rel=alternate", false)]
    [InlineData("rel=alternate hreflang=fr type=text/html", false)]
    [InlineData("rel=alternate type=application/json", true)] // its address says feed
    [InlineData("rel=alternate type=application/json+oembed", false)]
    [InlineData("rel='alternate stylesheet' type=application/rss+xml", false)]
    [InlineData("rel=alternates type=application/rss+xml", false)]
    [InlineData("type=application/rss+xml", false)]
    public void A_link_is_a_feed_by_its_rel_and_its_type(string attributes, bool feed) =>
        Assert.Equal(feed ? ["https://shop.example/feed.json"] : [], Addresses($"<link {attributes} href='/feed.json'>"));

    [Theory]
    [InlineData("/wp-json/wp/v2/pages/7")]
    [InlineData("/wp-json/feed")]
    [InlineData("/data.json")]
    public void Not_all_JSON_is_a_feed(string href) => Assert.Empty(Addresses($"<link rel=alternate type=application/json href='{href}'>"));

    [Theory]
    [InlineData("<base href='/news/'>", "https://shop.example/news/feed")]
    [InlineData("<base target=_top><base href='https://other.example/x/y'>", "https://other.example/x/feed")]
    [InlineData("<base href='/one/'><base href='/two/'>", "https://shop.example/one/feed")]
    [InlineData("<base href='javascript:1'>", "https://shop.example/blog/feed")]
    [InlineData("<base href=''>", "https://shop.example/blog/feed")]
    public void The_base_of_a_page_counts_for_its_links(string declared, string expected)
    {
        Assert.Equal([expected], Addresses(declared + "<link rel=feed href=feed>"));
        Assert.Equal([expected], Addresses("<link rel=feed href=feed>" + declared));
    }

    [Theory]
    [InlineData("//feeds.example/a", "https://feeds.example/a")]
    [InlineData(" /a b ", "https://shop.example/a%20b")]
    [InlineData("?feed=rss2#x", "https://shop.example/blog/?feed=rss2")]
    [InlineData("feed:https://shop.example/feed", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("http://[", null)]
    [InlineData("", null)]
    public void Only_web_addresses_are_named(string href, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Addresses($"<link rel=feed href='{href}'>"));

    [Theory]
    [InlineData("<!-- <link rel=feed href=/x> -->")]
    [InlineData("<script>document.write('<link rel=feed href=/x>')</script>")]
    [InlineData("<style><link rel=feed href=/x></style>")]
    [InlineData("<textarea><link rel=feed href=/x></textarea>")]
    [InlineData("<a title='<link rel=feed href=/x>'>")]
    public void What_is_no_tag_is_no_link(string html) => Assert.Equal(["https://shop.example/yes"], Addresses(html + "<link rel=feed href=/yes>"));

    [Fact]
    public void A_link_below_a_broken_head_is_found() =>
        Assert.Equal(["https://shop.example/feed"], Addresses("<head><div>oops</div><LINK REL=FEED HREF=/feed /></head>"));

    [Fact]
    public void A_feed_is_named_once_and_ten_are_enough()
    {
        var html = string.Concat(Enumerable.Range(0, 30).Select(i => $"<link rel=feed href='/{i}'><link rel=feed href='/{i}#again'>"));

        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"https://shop.example/{i}"), Addresses(html));
    }

    [Theory]
    [InlineData("windows-1252", null, "Caf\u00e9 \u201cRock\u201d")]
    [InlineData(null, "windows-1251", "\u041c\u0430\u0433\u0430\u0437\u0438\u043d")]
    [InlineData(null, "utf-8", "\u5e97")]
    [InlineData("nonsense", null, "Caf\u00e9")]
    public void A_title_is_read_in_the_letters_of_its_page(string? header, string? meta, string title)
    {
        var encoding = header == "nonsense" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(header ?? meta!) ?? Encoding.UTF8;
        var html = (meta is null ? "" : $"<meta http-equiv=Content-Type content='text/html; charset={meta}'>") + $"<link rel=feed href=/feed title='{title}'>";

        Assert.Equal(title, Assert.Single(FeedLinks.In(encoding.GetBytes(html), Page, header is null ? "text/html" : $"text/html; charset={header}")).Title);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_wins(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] page = [.. encoding.GetPreamble(), .. encoding.GetBytes("<link rel=feed href=/feed title='\u5e97'>")];

        Assert.Equal("\u5e97", Assert.Single(FeedLinks.In(page, Page, "text/html; charset=iso-8859-1")).Title);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i><a href=x>")]
    [InlineData("<template>")]
    [InlineData("<link rel=x ")]
    [InlineData("<link rel=feed href=//[ >")]
    [InlineData("&amp")]
    [InlineData("\0<\0")]
    public void A_page_made_to_hurt_is_soon_read(string piece)
    {
        var page = Encoding.UTF8.GetBytes("<link rel=feed href=/feed>" + string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)));

        Assert.Equal("https://shop.example/feed", Assert.Single(FeedLinks.In(page, Page, null)).Address.AbsoluteUri);
    }

    private static IEnumerable<string> Addresses(string html) => FeedLinks.In(Encoding.UTF8.GetBytes(html), Page, null).Select(link => link.Address.AbsoluteUri);
}
