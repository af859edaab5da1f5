using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.BrowserTests.Site;

/// <summary>Our feeds as readers of three makers read them.</summary>
public sealed class FeedTests(LaunchSite launch)
{
    [Fact]
    public async Task Three_readers_find_the_same_entries_in_every_feed()
    {
        var site = await launch.Published;
        var feeds = site.Files.Where(f => f.EndsWith(".rss", StringComparison.Ordinal) || f.EndsWith(".atom", StringComparison.Ordinal)).ToArray();
        Assert.True(feeds.Length > 20);
        Assert.All(feeds, feed =>
        {
            var text = site.Read(feed);
            var ours = Ours(site, feed);
            var (syndication, hollow) = (Syndicated(text), CodeHollow.FeedReader.FeedReader.ReadFromString(text));
            Assert.NotEmpty(ours.Entries);
            Assert.Equal(ours.Entries.Select(e => e.Title), syndication.Items.Select(i => i.Title.Text));
            Assert.Equal(ours.Entries.Select(e => e.Title), hollow.Items.Select(i => i.Title));
            Assert.Equal(ours.Entries.Select(e => e.Link), syndication.Items.Select(i => i.Links.First(l => l.RelationshipType is "alternate" or null).Uri.AbsoluteUri));
            Assert.Equal(ours.Entries.Select(e => e.Link), hollow.Items.Select(i => i.Link));
            Assert.Equal(ours.Entries.Select(e => e.Id), syndication.Items.Select(i => i.Id));
            Assert.Equal(ours.Entries.Select(e => e.Id), hollow.Items.Select(i => i.Id));
            Assert.Equal(ours.Entries.Select(e => e.Published), hollow.Items.Select(i => i.PublishingDate is { } day ? new DateTimeOffset(day.ToUniversalTime()) : (DateTimeOffset?)null));
            Assert.Equal(ours.Title, syndication.Title.Text);
            Assert.Equal(ours.Title, hollow.Title);
        });
    }

    [Fact]
    public async Task JSON_feeds_say_the_same_as_the_others_and_keep_to_version_1_1()
    {
        var site = await launch.Published;
        var feeds = site.Files.Where(f => Path.GetFileName(f) == "feed.json").ToArray();
        Assert.NotEmpty(feeds);
        Assert.All(feeds, feed =>
        {
            using var json = JsonDocument.Parse(site.Read(feed));
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
            Assert.Equal($"{Origin(site)}/{feed}", json.RootElement.GetProperty("feed_url").GetString());
            foreach (var item in json.RootElement.GetProperty("items").EnumerateArray())
                Assert.True(item.GetProperty("id").GetString()!.Length > 0 && item.TryGetProperty("content_html", out _) && DateTimeOffset.TryParse(item.GetProperty("date_published").GetString(), out _), item.ToString());

            var (ours, atom) = (Ours(site, feed), Ours(site, feed[..^"json".Length] + "atom"));
            Assert.Equal(atom.Entries.Select(e => (e.Id, e.Title, e.Link, e.Published)), ours.Entries.Select(e => (e.Id, e.Title, e.Link, e.Published)));
        });
    }

    private static string Origin(BuiltSite site) => $"https://{site.Settings.Host}{site.Root}";

    private static Feed Ours(BuiltSite site, string file)
    {
        var reading = FeedParser.Read(File.ReadAllBytes(site.Full(file)), new FeedOrigin(new Uri($"{Origin(site)}/{file}")));
        Assert.Empty(reading.Warnings);
        return reading.Feed ?? throw new InvalidOperationException($"{file}: {reading.Fault}");
    }

    private static SyndicationFeed Syndicated(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return SyndicationFeed.Load(reader);
    }
}
