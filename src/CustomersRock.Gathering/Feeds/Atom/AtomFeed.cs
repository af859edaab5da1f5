using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Entries;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Atom;

/// <summary>Atom 1.0 (RFC 4287) and 0.3; also a lone entry (RFC 5023).</summary>
internal static class AtomFeed
{
    private static readonly (Vocabulary Vocabulary, string Name)[] PublishedIn =
        [(Vocabulary.Core, "published"), (Vocabulary.Core, "issued"), (Vocabulary.DublinTerms, "issued"), (Vocabulary.DublinCore, "date"), (Vocabulary.Core, "pubDate"), (Vocabulary.Core, "created"), (Vocabulary.DublinTerms, "created")];

    private static readonly (Vocabulary Vocabulary, string Name)[] UpdatedIn =
        [(Vocabulary.Core, "updated"), (Vocabulary.Core, "modified"), (Vocabulary.DublinTerms, "modified")];

    public static Feed Read(XElement root, Uri? address)
    {
        var vocabularies = new Vocabularies(root.Name.Namespace);
        if (root.Name.LocalName.Equals("entry", StringComparison.OrdinalIgnoreCase))
            return new Feed { Kind = FeedKind.Atom, Language = FeedLanguage.OfEntry(new Members(root, vocabularies)), Entries = [Entry(new Members(root, vocabularies), new(vocabularies, address, null))] };

        var feed = new Members(root, vocabularies);
        var links = Scope.BaseOf(root, address);
        var scope = new FeedScope(vocabularies, address, EntryAuthors.Of(feed));
        return new Feed
        {
            Kind = FeedKind.Atom,
            Title = Title(feed),
            Link = Link(feed, links),
            Language = FeedLanguage.Of(feed),
            TimeToLive = PollWish.Of(feed),
            Entries = [.. EntryElements.Of(root, vocabularies, "entry").Select(entry => Entry(new Members(entry, vocabularies), scope))],
        };
    }

    private static FeedEntry Entry(Members entry, FeedScope scope)
    {
        var links = Scope.BaseOf(entry.Parent, scope.Address);
        var (summary, content) = Content(entry, links);
        return new FeedEntry
        {
            Id = EntryId.Read(entry.Text(Vocabulary.Core, "id")),
            Title = Title(entry),
            Link = FeedAddress.Resolve(entry.Text(Vocabulary.FeedBurner, "origLink"), links) ?? Link(entry, links),
            Published = EntryDates.First(entry, PublishedIn),
            Updated = EntryDates.First(entry, UpdatedIn),
            Author = EntryAuthors.Of(entry) ?? SourceAuthor(entry) ?? scope.Author,
            SummaryText = summary,
            ContentHtml = content,
            Categories = EntryCategories.Of(entry),
            Image = EntryPictures.Of(entry, links),
            ImageAlt = PictureWords.Of(entry),
            Enclosure = EntryEnclosures.Of(entry, links).FirstOrDefault(),
            Language = FeedLanguage.OfEntry(entry),
        };
    }

    private static string? Title(Members holder) =>
        holder.All(Vocabulary.Core, "title").Select(element => AtomText.Of(element, null).ToPlain(FeedLimits.Title)).FirstOrDefault(title => title is not null) ?? ItemTitle.Elsewhere(holder);

    // Without a link an id that is an address is the best there is.
    private static string? Link(Members holder, Uri? links) =>
        AtomLinks.Alternate(holder, links) ?? ItemLink.Own(holder, links) ?? FeedAddress.Resolve(holder.Text(Vocabulary.Core, "id"), null);

    private static (string? SummaryText, string? ContentHtml) Content(Members entry, Uri? links)
    {
        var content = entry.FirstFilled(Vocabulary.Core, "content") is { } element ? AtomText.Of(element, links) : default;
        var summary = entry.FirstFilled(Vocabulary.Core, "summary") is { } brief ? AtomText.Of(brief, links) : default;
        if (content.IsEmpty && summary.IsEmpty)
            return ItemContent.Elsewhere(entry, links);

        return EntryContent.Of(summary, content);
    }

    /// <summary>An entry copied from another feed keeps that feed's author (RFC 4287, section 4.2.1).</summary>
    private static string? SourceAuthor(Members entry) =>
        entry.First(Vocabulary.Core, "source") is { } source ? EntryAuthors.Of(new Members(source, entry.Vocabularies)) : null;
}
