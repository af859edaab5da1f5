using System.Text;
using System.Text.Json;
using CustomersRock.Site.Feeds;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class JsonFeedWriterTests
{
    [Fact]
    public void A_feed_looks_like_this() => Golden.Match(SampleFeed.Written(buffer => JsonFeedWriter.Write(SampleFeed.Feed, buffer)), "feeds/sample.json");

    [Fact]
    public void A_feed_without_entries_looks_like_this()
    {
        var bare = SampleFeed.Of() with { Description = " ", Author = "", Language = "", Copyright = null, IconUrl = null };

        Golden.Match(SampleFeed.Written(buffer => JsonFeedWriter.Write(bare, buffer)), "feeds/empty.json");
    }

    [Fact]
    public void The_feed_says_where_it_lies_and_what_it_is()
    {
        var feed = SampleFeed.Json(buffer => JsonFeedWriter.Write(SampleFeed.Feed, buffer));

        Assert.Equal("https://jsonfeed.org/version/1.1", Text(feed, "version"));
        Assert.Equal("https://rocks.example/feed.json", Text(feed, "feed_url"));
        Assert.Equal("https://rocks.example/", Text(feed, "home_page_url"));
        Assert.Equal("en", Text(feed, "language"));
        Assert.Equal("The editors", Text(feed.GetProperty("authors")[0], "name"));
    }

    [Fact]
    public void A_story_brings_its_full_text_and_both_dates()
    {
        var item = Items(SampleFeed.Feed)[0];

        Assert.Equal(SampleFeed.Story.Title, Text(item, "title"));
        Assert.Equal(SampleFeed.Story.Summary, Text(item, "summary"));
        Assert.Equal(Encoding.UTF8.GetString(SampleFeed.Story.Html.Span), Text(item, "content_html"));
        Assert.Equal(SampleFeed.Story.Published, item.GetProperty("date_published").GetDateTimeOffset());
        Assert.Equal(SampleFeed.Story.Updated, item.GetProperty("date_modified").GetDateTimeOffset());
        Assert.Equal(["Kindness", "Policies & empowerment"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.False(item.TryGetProperty("external_url", out _));
    }

    [Fact]
    public void An_item_of_others_names_the_original_and_who_published_it()
    {
        var item = Items(SampleFeed.Feed)[1];

        Assert.Equal(SampleFeed.Item.ExternalUrl, Text(item, "external_url"));
        Assert.Equal("The Paper", Text(item.GetProperty("authors")[0], "name"));
        Assert.False(item.TryGetProperty("tags", out _));
    }

    [Fact]
    public void An_item_without_html_has_its_summary_as_text()
    {
        var item = Items(SampleFeed.Of(SampleFeed.Story with { Html = default }))[0];

        Assert.Equal(SampleFeed.Story.Summary, Text(item, "content_text"));
        Assert.False(item.TryGetProperty("content_html", out _));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static JsonElement[] Items(FeedDocument feed) =>
        [.. SampleFeed.Json(buffer => JsonFeedWriter.Write(feed, buffer)).GetProperty("items").EnumerateArray()];
}
