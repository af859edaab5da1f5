using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class JsonFeedTests
{
    [Fact]
    public void A_feed_says_what_it_is()
    {
        var feed = TestFeed.Read("""{"version":"https://jsonfeed.org/version/1.1","title":"Kind &amp; good","home_page_url":"/","language":"en","items":[{"id":"1"},{"id":"2"}]}""");

        Assert.Equal((FeedKind.Json, "Kind & good", "https://feeds.example.org/", "en"), (feed.Kind, feed.Title, feed.Link, feed.Language));
        Assert.Equal(["1", "2"], feed.Entries.Select(e => e.Id));
    }

    [Fact]
    public void An_item_has_everything()
    {
        var entry = TestFeed.JsonItem("""
            "id": 7, "url": "/7", "external_url": "https://far.example/", "title": "Tea & cake", "content_html": "<p><a href=\"x\">Hi</a></p>", "summary": "Short",
            "image": "/i.png", "date_published": "2024-05-17T10:00:00+02:00", "date_modified": "2024-05-18", "authors": [{"name": "Ann"}, {"name": "Bo"}], "tags": ["Trust", "trust", 3, null],
            "language": "de", "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12}]
            """);

        Assert.Equal(("7", "https://feeds.example.org/7", "https://far.example/", "Tea & cake"), (entry.Id, entry.Link, entry.ExternalLink, entry.Title));
        Assert.Equal(("<p><a href=\"https://feeds.example.org/news/x\">Hi</a></p>", "Short"), (entry.ContentHtml, entry.SummaryText));
        Assert.Equal(("https://feeds.example.org/i.png", "Ann, Bo", "de"), (entry.Image, entry.Author, entry.Language));
        Assert.Equal((new DateTimeOffset(2024, 5, 17, 8, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 5, 18, 0, 0, 0, TimeSpan.Zero)), (entry.Published!.Value, entry.Updated!.Value));
        Assert.Equal(["Trust", "3"], entry.Categories);
        Assert.Equal(new FeedEnclosure("https://feeds.example.org/a.mp3", "audio/mpeg", 12), entry.Enclosure);
    }

    [Theory]
    [InlineData("\"content_text\": \"1 < 2 & 3\"", "1 < 2 & 3", "1 &lt; 2 &amp; 3")]
    [InlineData("\"content_text\": \"plain\", \"content_html\": \"<p>rich</p>\"", "plain", "<p>rich</p>")]
    [InlineData("\"content_html\": \"<p>rich</p>\"", "rich", "<p>rich</p>")]
    [InlineData("\"summary\": \"Short\"", "Short", "Short")]
    [InlineData("\"content_html\": 7, \"summary\": null", "7", "7")]
    [InlineData("\"id\": \"1\"", null, null)]
    public void Text_is_made_HTML_by_escaping(string item, string? summary, string? content)
    {
        var entry = TestFeed.JsonItem(item);
        Assert.Equal((summary, content), (entry.SummaryText, entry.ContentHtml));
    }

    [Theory]
    [InlineData("\"author\": {\"name\": \"Ann\"}", "Ann")]
    [InlineData("\"authors\": [], \"author\": {\"name\": \"Ann\"}", "Ann")]
    [InlineData("\"authors\": [{\"url\": \"https://a.example/\"}]", "The desk")]
    [InlineData("\"authors\": \"Ann\"", "Ann")]
    [InlineData("\"authors\": null", "The desk")]
    public void Authors_of_both_versions_and_the_feed_s(string item, string expected) =>
        Assert.Equal(expected, TestFeed.Read($$"""{"version":"https://jsonfeed.org/version/1","author":{"name":"The desk"},"items":[{{{item}}}]}""").Entries[0].Author);

    [Theory]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":null}")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[1,null,\"x\",[]]}")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":\"none\"}")]
    [InlineData("\uFEFF {\"version\":\"http://jsonfeed.org/version/1\", /* a comment */ \"items\":[],}")]
    public void Lists_that_are_none_are_empty(string text) => Assert.Empty(TestFeed.Read(text).Entries);

    [Fact]
    public void Of_two_members_of_one_name_the_last_counts() =>
        Assert.Equal("B", TestFeed.Read("""{"version":"https://jsonfeed.org/version/1","title":"A","title":"B","items":[]}""").Title);

    [Theory]
    [InlineData("\"id\": 1e400, \"title\": \"T\"")]
    [InlineData("\"id\": \"\\ud800\", \"title\": \"T\"")]
    [InlineData("\"date_published\": 5, \"title\": \"T\"")]
    [InlineData("\"url\": {\"a\": 1}, \"tags\": {\"b\": 2}, \"attachments\": [[]], \"title\": \"T\"")]
    [InlineData("\"\\ud800\": 1, \"title\": \"T\"")]
    public void Values_of_the_wrong_kind_lose_no_entry(string item) => Assert.Equal("T", TestFeed.JsonItem(item).Title);

    [Fact]
    public void A_feed_that_forgot_its_version_is_read_with_a_warning()
    {
        var reading = TestFeed.Parse("""{"title":"T","items":[{"id":"1"}]}""");

        Assert.Single(reading.Feed!.Entries);
        Assert.Contains("version", Assert.Single(reading.Warnings), StringComparison.Ordinal);
    }
}
