using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CustomersRock.Site.Feeds;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class AtomWriterTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_looks_like_this() => Golden.Match(SampleFeed.Written(buffer => AtomWriter.Write(SampleFeed.Feed, buffer)), "feeds/sample.atom");

    [Fact]
    public void A_feed_without_entries_looks_like_this()
    {
        var bare = SampleFeed.Of() with { Description = " ", Author = "", Language = "", Copyright = null, IconUrl = null };

        Golden.Match(SampleFeed.Written(buffer => AtomWriter.Write(bare, buffer)), "feeds/empty.atom");
    }

    [Fact]
    public void The_feed_has_what_the_standard_requires_once()
    {
        var feed = SampleFeed.Xml(buffer => AtomWriter.Write(SampleFeed.Feed, buffer));

        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var name in (string[])["id", "title", "updated", "subtitle", "rights", "icon", "author"])
            Assert.Single(feed.Elements(Atom + name));
        Assert.Equal("https://rocks.example/feed.atom", Link(feed, "self"));
        Assert.Equal("https://rocks.example/", Link(feed, "alternate"));
        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public void A_story_brings_its_full_text_and_both_dates()
    {
        var entry = Entries(SampleFeed.Feed)[0];

        Assert.Equal(SampleFeed.Story.Title, Text(entry, "title"));
        Assert.Equal(SampleFeed.Story.Summary, Text(entry, "summary"));
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.Equal(Encoding.UTF8.GetString(SampleFeed.Story.Html.Span), Text(entry, "content"));
        Assert.Equal("2026-11-03T08:05:09Z", Text(entry, "published"));
        Assert.Equal("2026-11-05T08:05:09Z", Text(entry, "updated"));
        Assert.Equal(["Kindness", "Policies & empowerment"], entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value));
        Assert.Null(Link(entry, "related"));
    }

    [Fact]
    public void An_item_of_others_links_to_our_page_and_to_the_original()
    {
        var entry = Entries(SampleFeed.Feed)[1];

        Assert.Equal(SampleFeed.Item.Url, Link(entry, "alternate"));
        Assert.Equal(SampleFeed.Item.ExternalUrl, Link(entry, "related"));
        Assert.Equal("The Paper", entry.Element(Atom + "author")!.Value);
    }

    [Fact]
    public void An_entry_is_never_updated_before_it_was_published()
    {
        var entry = Entries(SampleFeed.Of(SampleFeed.Story with { Updated = SampleFeed.Day.AddYears(-1) }))[0];

        Assert.Equal(Text(entry, "published"), Text(entry, "updated"));
    }

    [Fact]
    public void Two_entries_of_one_day_are_not_updated_at_the_same_moment()
    {
        var midnight = new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero);
        var one = SampleFeed.Story with { Published = midnight, Updated = midnight };
        var entries = Entries(SampleFeed.Of(one, one with { Id = "https://rocks.example/stories/2026/other/" }));

        var updated = entries.Select(entry => DateTimeOffset.Parse(Text(entry, "updated"), CultureInfo.InvariantCulture)).ToArray();
        Assert.NotEqual(updated[0], updated[1]);
        Assert.All(updated, time => Assert.InRange(time, midnight, midnight.AddHours(1)));
        Assert.All(entries, entry => Assert.Equal("2026-11-03T00:00:00Z", Text(entry, "published")));
        Assert.Equal(Text(entries[0], "updated"), Text(Entries(SampleFeed.Of(one))[0], "updated"));
    }

    [Fact]
    public void An_entry_without_words_has_no_empty_elements()
    {
        var entry = Entries(SampleFeed.Of(SampleFeed.Story with { Summary = "", Html = default, Author = "", Categories = [""], ImageUrl = "", Rights = "" }))[0];

        Assert.DoesNotContain(entry.Elements(), element => element.Value.Length == 0 && !element.HasAttributes);
    }

    private static string? Link(XElement element, string rel) =>
        element.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")!.Value == rel)?.Attribute("href")!.Value;

    private static string Text(XElement entry, string name) => entry.Elements(Atom + name).Single().Value;

    private static XElement[] Entries(FeedDocument feed) => [.. SampleFeed.Xml(buffer => AtomWriter.Write(feed, buffer)).Elements(Atom + "entry")];
}
