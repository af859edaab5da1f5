using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class AtomFeedTests
{
    [Fact]
    public void A_feed_says_what_it_is()
    {
        var feed = TestFeed.Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://s.example/blog/"><title type="html">Kind &amp;amp; &lt;em>good&lt;/em></title>
            <link rel="self" href="feed.atom"/><link href="./"/><entry><id>x</id></entry></feed>
            """);

        Assert.Equal((FeedKind.Atom, "Kind & good", "https://s.example/blog/", "en-GB"), (feed.Kind, feed.Title, feed.Link, feed.Language));
        Assert.Equal("x", Assert.Single(feed.Entries).Id);
    }

    [Theory]
    [InlineData("<link rel=\"self\" href=\"https://s.example/self\"/><link href=\"https://s.example/1\"/>", "https://s.example/1")]
    [InlineData("<link rel=\"alternate\" type=\"application/json\" href=\"https://s.example/j\"/><link rel=\"alternate\" type=\"text/html\" href=\"https://s.example/1\"/>", "https://s.example/1")]
    [InlineData("<link rel=\"http://www.iana.org/assignments/relation/alternate\" href=\"https://s.example/1\"/>", "https://s.example/1")]
    [InlineData("<link href=\" /1\"/>", "https://feeds.example.org/1")]
    [InlineData("<link rel=\"enclosure\">https://s.example/e</link><link rel=\"alternate\">https://s.example/1</link>", "https://s.example/1")]
    [InlineData("<id>https://s.example/1</id><link rel=\"enclosure\" href=\"https://s.example/e\"/>", "https://s.example/1")]
    [InlineData("<id>tag:s.example,2024:1</id>", null)]
    [InlineData("<link href=\"tag:s.example,2024:1\"/>", null)]
    [InlineData("<link href=\"https://proxy.example/\"/><feedburner:origLink>https://s.example/1</feedburner:origLink>", "https://s.example/1")]
    public void The_link_is_the_alternate(string entry, string? expected) => Assert.Equal(expected, TestFeed.Entry(entry).Link);

    [Theory]
    [InlineData("<title>1 &lt; 2 &amp;amp; 3</title>", "1 < 2 &amp; 3")]
    [InlineData("<title type=\"html\">1 &amp;lt; 2 &lt;b>3&lt;/b></title>", "1 < 2 3")]
    [InlineData("<title type=\"xhtml\"><xhtml:div>A <xhtml:b>b</xhtml:b> <xhtml:i>&lt;c></xhtml:i></xhtml:div></title>", "A b <c>")]
    [InlineData("<title type=\"text/plain\">&lt;b></title>", "<b>")]
    [InlineData("<title type=\"\">plain</title>", "plain")]
    [InlineData("<title type=\"text/html\" mode=\"escaped\">a &lt;b>b&lt;/b></title>", "a b")]
    [InlineData("<title type=\"text/html\" mode=\"base64\">YSA8Yj5iPC9iPg==</title>", "a b")]
    [InlineData("<title mode=\"base64\">nonsense!</title>", null)]
    [InlineData("<x:title>stranger</x:title>", null)]
    public void Titles_are_read_as_their_type_says(string entry, string? expected) => Assert.Equal(expected, TestFeed.Entry(entry).Title);

    [Theory]
    [InlineData("<content>1 &lt; 2</content>", "1 < 2", "1 &lt; 2")]
    [InlineData("<content type=\"html\">&lt;p>Hi&lt;/p></content>", "Hi", "<p>Hi</p>")]
    [InlineData("<content type=\"html\">&lt;code>&amp;lt;b>&lt;/code></content>", "<b>", "<code>&lt;b></code>")]
    [InlineData("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One <a href=\"/two\">two</a> <b>three</b></p><hr></hr></div></content>", "One two three", "<p>One <a href=\"https://feeds.example.org/two\">two</a> <b>three</b></p><hr>")]
    [InlineData("<content type=\"xhtml\"><xhtml:div xml:base=\"https://b.example/x/\"><xhtml:a href=\"y?a=1&amp;b=2\">z</xhtml:a></xhtml:div></content>", "z", "<a href=\"https://b.example/x/y?a=1&amp;b=2\">z</a>")]
    [InlineData("<content type=\"application/octet-stream\">PHA+SGk8L3A+</content>", "Hi", "<p>Hi</p>")]
    [InlineData("<content type=\"image/png\">iVBORw0KGgo=</content>", null, null)]
    [InlineData("<content src=\"https://s.example/1\" type=\"text/html\"/><summary>Short</summary>", "Short", "Short")]
    [InlineData("<summary>Short</summary><content type=\"html\">&lt;p>Long&lt;/p></content>", "Short", "<p>Long</p>")]
    [InlineData("<summary type=\"html\">&lt;p>Short&lt;/p></summary>", "Short", "<p>Short</p>")]
    [InlineData("<media:group><media:description>Seen</media:description></media:group>", "Seen", "Seen")]
    public void Content_is_made_HTML_as_its_type_says(string entry, string? summary, string? content)
    {
        var read = TestFeed.Entry(entry);
        Assert.Equal((summary, content), (read.SummaryText, read.ContentHtml));
    }

    [Theory]
    [InlineData("<published>2024-05-17</published><updated>2024-05-19</updated>", "2024-05-17", "2024-05-19")]
    [InlineData("<issued>2024-05-17</issued><modified>2024-05-19</modified>", "2024-05-17", "2024-05-19")]
    [InlineData("<updated>2024-05-19</updated>", null, "2024-05-19")]
    public void Dates_of_both_versions(string entry, string? published, string? updated)
    {
        var read = TestFeed.Entry(entry);
        Assert.Equal((published, updated), (read.Published?.ToString("yyyy-MM-dd"), read.Updated?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("<author><name>Ann</name><uri>https://a.example/</uri></author><author><name>Bo</name></author>", "Ann, Bo")]
    [InlineData("<author><email>ann@example.com</email></author>", "ann@example.com")]
    [InlineData("<author><uri>https://a.example/</uri></author>", "The desk")]
    [InlineData("<source><author><name>Far away</name></author></source>", "Far away")]
    [InlineData("<contributor><name>Helper</name></contributor>", "The desk")]
    [InlineData("", "The desk")]
    public void The_author_is_the_entry_s_the_source_s_or_the_feed_s(string entry, string expected) =>
        Assert.Equal(expected, TestFeed.Read(TestFeed.Atom($"<author><name>The desk</name></author><entry>{entry}</entry>")).Entries[0].Author);

    [Fact]
    public void Categories_have_labels_before_terms() =>
        Assert.Equal(["Good news", "care"], TestFeed.Entry("<category term=\"good\" label=\"Good news\"/><category term=\"care\" scheme=\"x\"/><category/>").Categories);

    [Fact]
    public void An_enclosure_is_a_link_and_may_be_the_picture()
    {
        var entry = TestFeed.Entry("<link rel=\"enclosure\" type=\"image/png\" length=\"7\" href=\"/p.png\"/>");

        Assert.Equal(new FeedEnclosure("https://feeds.example.org/p.png", "image/png", 7), entry.Enclosure);
        Assert.Equal("https://feeds.example.org/p.png", entry.Image);
    }

    [Theory]
    [InlineData("http://purl.org/atom/ns#")]
    [InlineData("http://www.w3.org/2005/atom/")]
    [InlineData("http://purl.org/pie/")]
    [InlineData("")]
    [InlineData("urn:somebody")]
    public void Every_namespace_that_Atom_ever_had_is_Atom(string space) =>
        Assert.Equal("T", TestFeed.Read($"<f:feed xmlns:f=\"{space}\"><f:entry><f:title>T</f:title></f:entry></f:feed>".Replace(space.Length == 0 ? "f:" : "\0", "", StringComparison.Ordinal).Replace("xmlns:f=\"\"", "", StringComparison.Ordinal)).Entries[0].Title);

    [Fact]
    public void A_lone_entry_is_a_feed_of_one() =>
        Assert.Equal("One", Assert.Single(TestFeed.Read("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>One</title></entry>").Entries).Title);

    [Fact]
    public void An_entry_that_is_quoted_in_another_does_not_count() =>
        Assert.Equal(["out"], TestFeed.Read(TestFeed.Atom("<entry><title>out</title><x:reply><feed><entry><title>in</title></entry></feed></x:reply></entry>")).Entries.Select(e => e.Title));

    [Fact]
    public void An_entry_may_speak_another_language() =>
        Assert.Equal("de", TestFeed.Read(TestFeed.Atom("<entry xml:lang=\"de\"><title>Danke</title></entry>")).Entries[0].Language);
}
