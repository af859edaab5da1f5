using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Entries;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Rdf;

/// <summary>RSS 0.90 and 1.0: the items stand beside the channel, and their addresses are their identity.</summary>
internal static class RdfFeed
{
    public static Feed Read(XElement root, Uri? address)
    {
        var holder = ChannelElement.Of(root);
        var vocabularies = new Vocabularies(CoreOf(root, holder));
        var channel = new Members(holder, vocabularies);
        var links = Scope.BaseOf(holder, address);
        var scope = new FeedScope(vocabularies, address, EntryAuthors.Of(channel));
        return new Feed
        {
            Kind = FeedKind.Rdf,
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
        var about = item.Parent.Get("about");
        return new FeedEntry
        {
            Id = EntryId.Read(about ?? item.Text(Vocabulary.Core, "guid") ?? item.Text(Vocabulary.Atom, "id")),
            Title = ItemTitle.Of(item),
            Link = ItemLink.Of(item, links) ?? FeedAddress.Resolve(about, null),
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

    private static XNamespace CoreOf(XElement root, XElement channel) =>
        (channel == root ? root.Elements().FirstOrDefault(child => child.Name.LocalName.Equals("item", StringComparison.OrdinalIgnoreCase)) ?? root : channel).Name.Namespace;
}
