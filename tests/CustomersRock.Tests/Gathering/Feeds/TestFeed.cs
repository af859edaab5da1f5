using System.Text;
using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

/// <summary>Small feeds in a string; what a case does not speak of is filled in.</summary>
internal static class TestFeed
{
    public const string Base = "https://feeds.example.org/news/feed.xml";

    public const string Namespaces =
        """
        xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
        xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:x="urn:stranger"
        """;

    public static string Rss(string channel) =>
        $"<?xml version=\"1.0\"?>\n<rss version=\"2.0\" {Namespaces}><channel><title>Kind Words</title><link>https://shop.example.com/</link>{channel}</channel></rss>";

    public static string Atom(string feed) =>
        $"<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" {Namespaces}><title>Kind Words</title>{feed}</feed>";

    public static string Rdf(string items) =>
        $"<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" {Namespaces}><channel rdf:about=\"https://s.example/\"><title>Kind Words</title><link>https://s.example/</link></channel>{items}</rdf:RDF>";

    public static string Json(string items) => $$"""{"version":"https://jsonfeed.org/version/1.1","title":"Kind Words","items":[{{items}}]}""";

    public static FeedEntry Item(string item) => Assert.Single(Read(Rss($"<item>{item}</item>")).Entries);

    public static FeedEntry Entry(string entry) => Assert.Single(Read(Atom($"<entry>{entry}</entry>")).Entries);

    public static FeedEntry JsonItem(string item) => Assert.Single(Read(Json($"{{{item}}}")).Entries);

    public static Feed Read(string text, string? contentType = null) => Read(Encoding.UTF8.GetBytes(text), contentType);

    public static Feed Read(byte[] body, string? contentType = null)
    {
        var reading = Parse(body, contentType);
        Assert.True(reading.Feed is not null, reading.Fault?.What);
        return reading.Feed;
    }

    public static FeedReading Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    public static FeedReading Parse(byte[] body, string? contentType = null) => FeedParser.Read(body, new FeedOrigin(new Uri(Base), contentType));
}
