using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class RssFeedTests
{
    [Fact]
    public void A_feed_says_what_it_is()
    {
        var feed = TestFeed.Read(TestFeed.Rss("<language>en-gb</language><ttl>90</ttl><image><title>Logo</title><link>https://logo.example/</link></image>"));

        Assert.Equal((FeedKind.Rss, "Kind Words", "https://shop.example.com/", "en-gb"), (feed.Kind, feed.Title, feed.Link, feed.Language));
        Assert.Equal(TimeSpan.FromMinutes(90), feed.TimeToLive);
        Assert.Empty(feed.Entries);
    }

    [Theory]
    [InlineData("<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 30)]
    [InlineData("<sy:updatePeriod>daily</sy:updatePeriod>", 24 * 60)]
    [InlineData("<ttl>99999999</ttl>", 366 * 24 * 60)]
    [InlineData("<ttl>0</ttl>", null)]
    [InlineData("<ttl>-5</ttl>", null)]
    [InlineData("<sy:updatePeriod>sometimes</sy:updatePeriod>", null)]
    public void How_often_it_wants_to_be_read(string channel, int? minutes) =>
        Assert.Equal(minutes, (int?)TestFeed.Read(TestFeed.Rss(channel)).TimeToLive?.TotalMinutes);

    [Theory]
    [InlineData("<dc:language>de</dc:language>", "de")]
    [InlineData("", null)]
    public void The_language_may_be_told_elsewhere(string channel, string? expected) => Assert.Equal(expected, TestFeed.Read(TestFeed.Rss(channel)).Language);

    [Theory]
    [InlineData("<guid> abc \n</guid>", "abc", null)]
    [InlineData("<guid>https://s.example/1</guid>", "https://s.example/1", "https://s.example/1")]
    [InlineData("<guid isPermaLink=\"TRUE\">https://s.example/1</guid>", "https://s.example/1", "https://s.example/1")]
    [InlineData("<guid isPermaLink=\"false\">https://s.example/1</guid>", "https://s.example/1", null)]
    [InlineData("<guid>https://s.example/1</guid><link>https://s.example/2</link>", "https://s.example/1", "https://s.example/2")]
    [InlineData("<guid>/relative</guid>", "/relative", null)]
    [InlineData("<link>javascript:alert(1)</link><guid>https://s.example/1</guid>", "https://s.example/1", "https://s.example/1")]
    public void A_guid_that_is_a_permalink_is_a_link(string item, string id, string? link)
    {
        var entry = TestFeed.Item(item);
        Assert.Equal((id, link), (entry.Id, entry.Link));
    }

    [Theory]
    [InlineData("<link>/stories/1</link>", "https://feeds.example.org/stories/1")]
    [InlineData("<link>\n https://s.example/1 \n</link>", "https://s.example/1")]
    [InlineData("<link></link><link>https://s.example/1</link>", "https://s.example/1")]
    [InlineData("<link>https://proxy.example/x</link><feedburner:origLink>https://s.example/1</feedburner:origLink>", "https://s.example/1")]
    [InlineData("<atom:link rel=\"self\" href=\"https://s.example/self\"/><atom:link href=\"https://s.example/1\"/>", "https://s.example/1")]
    [InlineData("<guid>https://s.example/guid</guid><atom:link href=\"https://s.example/1\"/>", "https://s.example/1")]
    [InlineData("<x:link>https://stranger.example/</x:link>", null)]
    public void The_link_is_the_story_s_own_page(string item, string? expected) => Assert.Equal(expected, TestFeed.Item(item).Link);

    [Fact]
    public void Bases_are_inherited_one_in_the_other()
    {
        var feed = TestFeed.Read("""
            <rss version="2.0" xml:base="https://blog.example/"><channel xml:base="2024/">
            <item xml:base="05/"><link>one</link><description xml:base="pictures/">&lt;img src="p.png"></description></item>
            <item xml:base=""><link>two</link></item></channel></rss>
            """);

        Assert.Equal(["https://blog.example/2024/05/one", "https://blog.example/2024/two"], feed.Entries.Select(e => e.Link));
        Assert.Equal("<img src=\"https://blog.example/2024/05/pictures/p.png\">", feed.Entries[0].ContentHtml);
    }

    [Theory]
    [InlineData("<title>A &lt;b&gt;bold&lt;/b&gt; move</title>", "A bold move")]
    [InlineData("<title>Tom &amp;amp; Ann</title>", "Tom & Ann")]
    [InlineData("<title><![CDATA[Tom & <i>Ann</i>]]></title>", "Tom & Ann")]
    [InlineData("<title>A <b>bold</b> <i>move</i></title>", "A bold move")]
    [InlineData("<media:title>other</media:title><x:title>stranger</x:title><title>own</title>", "own")]
    [InlineData("<dc:title>Dublin</dc:title>", "Dublin")]
    [InlineData("<media:group><media:title>Media</media:title></media:group>", "Media")]
    [InlineData("<x:title>stranger</x:title>", null)]
    [InlineData("<title> </title>", null)]
    [InlineData("<TITLE>loud</TITLE>", "loud")]
    public void A_title_is_plain_text(string item, string? expected) => Assert.Equal(expected, TestFeed.Item(item).Title);

    [Theory]
    [InlineData("<pubDate>Fri, 17 May 2024 08:30:00 GMT</pubDate>", "2024-05-17", null)]
    [InlineData("<pubdate>Fri, 17 May 2024 08:30:00 GMT</pubdate>", "2024-05-17", null)]
    [InlineData("<pubDate>soon</pubDate><dc:date>2024-05-18</dc:date>", "2024-05-18", "2024-05-18")]
    [InlineData("<dcterms:issued>2024-05-17</dcterms:issued><dcterms:modified>2024-05-19</dcterms:modified>", "2024-05-17", "2024-05-19")]
    [InlineData("<atom:published>2024-05-17</atom:published><atom:updated>2024-05-19</atom:updated>", "2024-05-17", "2024-05-19")]
    [InlineData("<x:pubDate>2024-05-17</x:pubDate>", null, null)]
    public void Dates_stand_in_many_places(string item, string? published, string? updated)
    {
        var entry = TestFeed.Item(item);
        Assert.Equal((published, updated), (entry.Published?.ToString("yyyy-MM-dd"), entry.Updated?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("<author>ann@example.com (Ann Lee)</author>", "Ann Lee")]
    [InlineData("<dc:creator><![CDATA[ Ann Lee ]]></dc:creator>", "Ann Lee")]
    [InlineData("<author>ann@example.com</author><dc:creator>Ann Lee</dc:creator>", "Ann Lee")]
    [InlineData("<author>ann@example.com</author>", "ann@example.com")]
    [InlineData("<dc:creator>Ann</dc:creator><dc:creator>Bo</dc:creator><dc:creator>Ann</dc:creator>", "Ann, Bo")]
    [InlineData("<author><name>Ann Lee</name><email>a@example.com</email></author>", "Ann Lee")]
    [InlineData("<itunes:author>The Desk</itunes:author>", "The Desk")]
    [InlineData("", "The editors")]
    public void An_author_is_a_name(string item, string expected) =>
        Assert.Equal(expected, TestFeed.Read(TestFeed.Rss($"<managingEditor>desk@example.com (The editors)</managingEditor><item>{item}</item>")).Entries[0].Author);

    [Theory]
    [InlineData("<description>Short</description><content:encoded>&lt;p>Long&lt;/p></content:encoded>", "Short", "<p>Long</p>")]
    [InlineData("<content:encoded>&lt;p>Long&lt;/p></content:encoded>", "Long", "<p>Long</p>")]
    [InlineData("<description></description><content:encoded>&lt;p>Long&lt;/p></content:encoded>", "Long", "<p>Long</p>")]
    [InlineData("<description>A &lt;b>b&lt;/b> &amp;amp; c</description>", "A b & c", "A <b>b</b> &amp; c")]
    [InlineData("<description><p>A <b>b</b> <i>c</i></p><br/></description>", "A b c", "<p>A <b>b</b> <i>c</i></p><br>")]
    [InlineData("<xhtml:body><xhtml:p>Long <xhtml:img src=\"/p.png\" alt=\"\"/></xhtml:p></xhtml:body>", "Long", "<p>Long <img src=\"https://feeds.example.org/p.png\" alt=\"\"></p>")]
    [InlineData("<content:encoded><![CDATA[<code>&lt;b&gt;</code>]]></content:encoded>", "<b>", "<code>&lt;b&gt;</code>")]
    [InlineData("<itunes:summary>Heard</itunes:summary>", "Heard", "Heard")]
    [InlineData("<media:group><media:description>Seen</media:description></media:group>", "Seen", "Seen")]
    [InlineData("<x:description>stranger</x:description>", null, null)]
    public void Summary_and_content_stand_in_for_each_other(string item, string? summary, string? content)
    {
        var entry = TestFeed.Item(item);
        Assert.Equal((summary, content), (entry.SummaryText, entry.ContentHtml));
    }

    [Fact]
    public void Categories_come_in_order_without_repeats()
    {
        var entry = TestFeed.Item("""
            <category domain="x">Service and care</category><dc:subject>Trust</dc:subject><category> service and CARE </category><category/>
            <media:category label="Kind">1</media:category><itunes:category text="Arts"><itunes:category text="Books"/></itunes:category><itunes:keywords>a, b</itunes:keywords>
            <atom:category term="t" label="Label"/><x:category>stranger</x:category>
            """);

        Assert.Equal(["Service and care", "Trust", "Kind", "Arts", "Books", "a", "b", "Label"], entry.Categories);
    }

    [Theory]
    [InlineData("<media:thumbnail url=\"https://i.example/t.jpg\"/><media:content url=\"https://i.example/c.jpg\" medium=\"image\"/>", "https://i.example/t.jpg")]
    [InlineData("<media:group><media:content url=\"https://i.example/v.mp4\" type=\"video/mp4\"><media:thumbnail url=\"/t.jpg\"/></media:content></media:group>", "https://feeds.example.org/t.jpg")]
    [InlineData("<media:content url=\"https://i.example/v.mp4\" type=\"video/mp4\"/><media:content url=\"https://i.example/c\" type=\"image/png\"/>", "https://i.example/c")]
    [InlineData("<media:content url=\"https://i.example/c.webp?x=1\"/>", "https://i.example/c.webp?x=1")]
    [InlineData("<enclosure url=\"https://i.example/e.jpg\" type=\"image/jpeg\" length=\"1\"/>", "https://i.example/e.jpg")]
    [InlineData("<itunes:image href=\"https://i.example/i.jpg\"/>", "https://i.example/i.jpg")]
    [InlineData("<image><url>https://i.example/own.jpg</url></image>", "https://i.example/own.jpg")]
    [InlineData("<description>&lt;img src=\"https://i.example/guess.jpg\"></description>", null)]
    public void The_picture_is_one_that_the_entry_names(string item, string? expected) => Assert.Equal(expected, TestFeed.Item(item).Image);

    [Theory]
    [InlineData("length=\"12345\"", 12345L)]
    [InlineData("length=\"\"", null)]
    [InlineData("length=\"1,234\"", null)]
    [InlineData("length=\"-1\"", null)]
    [InlineData("length=\"99999999999999999999\"", null)]
    [InlineData("", null)]
    public void The_length_of_an_enclosure_is_a_number_or_none(string attribute, long? expected) =>
        Assert.Equal(new FeedEnclosure("https://s.example/a.mp3", "audio/mpeg", expected), TestFeed.Item($"<enclosure url=\"javascript:x\"/><enclosure url=\"https://s.example/a.mp3\" type=\"audio/mpeg\" {attribute}/>").Enclosure);

    [Fact]
    public void Namespaces_count_by_their_address_not_their_prefix()
    {
        var entry = TestFeed.Read("""
            <r:rss version="2.0" xmlns:r="http://backend.userland.com/RSS2" xmlns:c="HTTP://purl.org/rss/1.0/modules/content" xmlns:d="https://purl.org/dc/elements/1.1/"><r:channel>
            <r:item><title>no prefix</title><r:title>own</r:title><c:encoded>&lt;p>Long&lt;/p></c:encoded><d:creator>Ann</d:creator></r:item></r:channel></r:rss>
            """).Entries[0];

        Assert.Equal(("no prefix", "Ann", "<p>Long</p>"), (entry.Title, entry.Author, entry.ContentHtml));
    }

    [Theory]
    [InlineData("<rss><item><title>a</title></item></rss>")]
    [InlineData("<RSS VERSION=\"2.0\"><CHANNEL><ITEM><TITLE>a</TITLE></ITEM></CHANNEL></RSS>")]
    [InlineData("<channel><item><title>a</title></item></channel>")]
    [InlineData("<rss version=\"0.91\"><channel/><item><title>a</title></item></rss>")]
    [InlineData("<rss version=\"2.0\" xmlns=\"urn:somebody\"><channel><item><title>a</title></item></channel></rss>")]
    [InlineData("<rss version=\"2.0\"><channel><items><item><title>a</title><item/></item></items></channel></rss>")]
    [InlineData("<!DOCTYPE html PUBLIC \"x\" \"y\"><rss><channel><item><title>a</title></item></channel></rss>")]
    public void Unusual_shapes_are_read(string text) => Assert.Equal(["a"], TestFeed.Read(text).Entries.Select(e => e.Title));
}
