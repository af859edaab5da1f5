using CustomersRock.Site.Feeds;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class OpmlWriterTests
{
    [Fact]
    public void Sources_are_sorted_into_folders_by_their_kind()
    {
        var list = new OpmlDocument
        {
            Title = "Sources of Customers Rock",
            OwnerName = "The editors",
            OwnerUrl = "https://rocks.example/",
            Created = SampleFeed.Day,
            Outlines =
            [
                new() { Title = "Ours & theirs", XmlUrl = "https://a.example/feed?x=1&y=2", HtmlUrl = "https://a.example/", Language = "en", Folder = "newspaper" },
                new() { Title = "No kind", XmlUrl = "https://b.example/feed" },
                new() { Title = "A blog", XmlUrl = "https://c.example/feed", Description = "Says \"thanks\"", Folder = "blog" },
                new() { Title = "Other paper", XmlUrl = "https://d.example/feed", Folder = "newspaper" },
                new() { Title = "Far away", XmlUrl = "https://e.example/feed", Folder = "newspaper / Tasmania" },
            ],
        };

        Golden.Match(SampleFeed.Written(buffer => OpmlWriter.Write(list, buffer)), "feeds/sources.opml");
        var body = SampleFeed.Xml(buffer => OpmlWriter.Write(list, buffer)).Element("body")!;
        Assert.Equal(["blog", "newspaper", "No kind"], body.Elements("outline").Select(outline => outline.Attribute("text")!.Value));
    }
}
