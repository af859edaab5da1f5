using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class RdfFeedTests
{
    [Fact]
    public void Items_beside_the_channel_are_its_entries()
    {
        var feed = TestFeed.Read(TestFeed.Rdf("""
            <item rdf:about="https://s.example/1"><title>One</title><link>https://s.example/one</link><description>First &amp;amp; best</description>
            <dc:creator>Ann</dc:creator><dc:date>2024-05-17T08:30:00+02:00</dc:date><dc:subject>Service</dc:subject></item>
            <item rdf:about="https://s.example/2"><title>Two</title></item>
            """));

        Assert.Equal((FeedKind.Rdf, "Kind Words", "https://s.example/"), (feed.Kind, feed.Title, feed.Link));
        Assert.Equal(["https://s.example/1", "https://s.example/2"], feed.Entries.Select(e => e.Id));
        Assert.Equal(["https://s.example/one", "https://s.example/2"], feed.Entries.Select(e => e.Link));
        Assert.Equal(("Ann", "First & best", "2024-05-17 06:30"), (feed.Entries[0].Author, feed.Entries[0].SummaryText, feed.Entries[0].Published?.ToString("yyyy-MM-dd HH:mm")));
        Assert.Equal(["Service"], feed.Entries[0].Categories);
    }

    [Fact]
    public void RSS_0_90_has_another_namespace()
    {
        var feed = TestFeed.Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>Old</title></channel><item><title>One</title><link>https://s.example/1</link></item></rdf:RDF>
            """);

        Assert.Equal((FeedKind.Rdf, "Old", "One", null), (feed.Kind, feed.Title, feed.Entries[0].Title, feed.Entries[0].Id));
    }

    [Fact]
    public void A_stranger_s_elements_of_the_same_name_do_not_count()
    {
        var entry = TestFeed.Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:s="urn:stranger">
            <rss:channel rdf:about="x"><rss:title>T</rss:title></rss:channel>
            <rss:item rdf:about="y"><s:title>no</s:title><rss:title>yes</rss:title><s:description>no</s:description></rss:item></rdf:RDF>
            """).Entries[0];

        Assert.Equal(("yes", null), (entry.Title, entry.SummaryText));
    }
}
