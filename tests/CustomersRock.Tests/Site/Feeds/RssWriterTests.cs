using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using CustomersRock.Site.Feeds;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class RssWriterTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_looks_like_this() => Golden.Match(SampleFeed.Written(buffer => RssWriter.Write(SampleFeed.Feed, buffer)), "feeds/sample.rss");

    [Fact]
    public void A_feed_without_entries_looks_like_this()
    {
        var bare = SampleFeed.Of() with { Description = " ", Author = "", Copyright = null, IconUrl = "https://rocks.example/icon.svg" };

        Golden.Match(SampleFeed.Written(buffer => RssWriter.Write(bare, buffer)), "feeds/empty.rss");
    }

    [Fact]
    public void The_channel_has_what_the_standard_requires_once()
    {
        var channel = Channel(SampleFeed.Feed);

        Assert.Equal("2.0", channel.Parent!.Attribute("version")!.Value);
        foreach (var name in (string[])["title", "link", "description", "language", "copyright", "lastBuildDate", "image"])
            Assert.Single(channel.Elements(name));
        Assert.Equal("https://rocks.example/feed.rss", channel.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("Thu, 05 Nov 2026 08:05:09 GMT", channel.Element("lastBuildDate")!.Value);
    }

    [Fact]
    public void A_story_brings_its_full_text_after_the_summary()
    {
        var item = Items(SampleFeed.Feed)[0];

        Assert.Equal(Encoding.UTF8.GetString(SampleFeed.Story.Html.Span), item.Element(Content + "encoded")!.Value);
        Assert.True(item.Element("description")!.IsBefore(item.Element(Content + "encoded")));
        Assert.Equal(SampleFeed.Story.Title, item.Element("title")!.Value);
        Assert.Equal("true", item.Element("guid")!.Attribute("isPermaLink")!.Value);
        Assert.Equal(["Kindness", "Policies & empowerment"], item.Elements("category").Select(category => category.Value));
        Assert.Null(item.Element("source"));
    }

    [Fact]
    public void A_summary_is_plain_text_where_readers_expect_html()
    {
        var html = Items(SampleFeed.Feed)[0].Element("description")!.Value;

        Assert.DoesNotContain('<', html);
        Assert.Equal(SampleFeed.Story.Summary, WebUtility.HtmlDecode(html));
    }

    [Fact]
    public void An_item_of_others_leads_to_the_original_and_keeps_our_address_as_its_guid()
    {
        var item = Items(SampleFeed.Feed)[1];

        Assert.Equal("https://paper.example/news?id=7&page=1", item.Element("link")!.Value);
        Assert.Equal(SampleFeed.Item.Id, item.Element("guid")!.Value);
        Assert.Equal("https://paper.example/feed.xml", item.Element("source")!.Attribute("url")!.Value);
        Assert.Equal("The Paper", item.Element("source")!.Value);
        Assert.Equal("The Paper", item.Element(DublinCore + "creator")!.Value);
    }

    [Fact]
    public void A_source_without_an_address_is_not_named_as_a_source()
    {
        var item = Items(SampleFeed.Of(SampleFeed.Item with { SourceUrl = null }))[0];

        Assert.Null(item.Element("source"));
        Assert.Equal("The Paper", item.Element(DublinCore + "creator")!.Value);
    }

    [Fact]
    public void A_guid_that_is_no_address_says_so()
    {
        var item = Items(SampleFeed.Of(SampleFeed.Story with { Id = "tag:rocks.example,2026:ninja" }))[0];

        Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
    }

    [Fact]
    public void Dates_are_told_in_Greenwich_time_whatever_their_zone()
    {
        var date = Items(SampleFeed.Feed)[1].Element("pubDate")!.Value;

        Assert.Equal("Sun, 01 Nov 2026 04:30:00 GMT", date);
        Assert.Equal(SampleFeed.Item.Published, DateTimeOffset.Parse(date, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_channel_shows_the_small_picture_alone_and_says_its_size()
    {
        var image = Channel(SampleFeed.Feed).Element("image")!;

        Assert.Equal(["https://rocks.example/assets/small.png", "Customers Rock", "https://rocks.example/", "144", "144"], image.Elements().Select(e => e.Value));
        Assert.Null(Channel(SampleFeed.Feed with { SmallIconUrl = null }).Element("image"));
    }

    [Fact]
    public void An_entry_without_words_has_no_empty_elements()
    {
        var item = Items(SampleFeed.Of(SampleFeed.Story with { Summary = "", Html = default, Author = "", Categories = [""], ImageUrl = "", Rights = "" }))[0];

        Assert.DoesNotContain(item.Elements(), element => element.Value.Length == 0);
        Assert.Null(item.Element(Content + "encoded"));
    }

    private static XElement Channel(FeedDocument feed) => SampleFeed.Xml(buffer => RssWriter.Write(feed, buffer)).Elements("channel").Single();

    private static XElement[] Items(FeedDocument feed) => [.. Channel(feed).Elements("item")];
}
