using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Entries;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Rss;

/// <summary>RSS 0.91 to 2.0.</summary>
internal static class RssFeed
{
    public static Feed Read(XElement root, Uri? address)
    {
        var holder = ChannelElement.Of(root);
        var vocabularies = new Vocabularies(holder.Name.Namespace);
        var channel = new Members(holder, vocabularies);
        var links = Scope.BaseOf(holder, address);
        var scope = new FeedScope(vocabularies, address, EntryAuthors.Of(channel));
        return new Feed
        {
            Kind = FeedKind.Rss,
            Title = ItemTitle.Of(channel),
            Link = ItemLink.Own(channel, links) ?? AtomLinks.Alternate(channel, links),
            Language = FeedLanguage.Of(channel),
            TimeToLive = PollWish.Of(channel),
            Entries = [.. EntryElements.Of(root, vocabularies, "item").Select(item => Entry(new Members(item, vocabularies), scope))],
        };
    }

    private static FeedEntry Entry(Members item, FeedScope scope)
    {
        var links = Scope.BaseOf(item.Parent, scope.Address);
        var (summary, content) = ItemContent.Of(item, links);
        return new FeedEntry
        {
            Id = EntryId.Read(item.Text(Vocabulary.Core, "guid") ?? item.Text(Vocabulary.Atom, "id") ?? AboutOf(item.Parent)),
            Title = ItemTitle.Of(item),
            Link = ItemLink.Of(item, links),
            Published = EntryDates.First(item, ItemDates.Published),
            Updated = EntryDates.First(item, ItemDates.Updated),
            Author = EntryAuthors.Of(item) ?? scope.Author,
            SummaryText = summary,
            ContentHtml = content,
            Categories = EntryCategories.Of(item),
            Image = EntryPictures.Of(item, links),
            ImageAlt = PictureWords.Of(item),
            Enclosure = EntryEnclosures.Of(item, links).FirstOrDefault(),
            Language = FeedLanguage.OfEntry(item),
        };
    }

    private static string? AboutOf(XElement item) => item.Attribute(XName.Get("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"))?.Value;
}
