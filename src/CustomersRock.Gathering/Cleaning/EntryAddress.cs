using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>The page that an entry is about.</summary>
internal static class EntryAddress
{
    /// <summary>Of the page it points to, else of its own. Null for a front page, the source's or another's: as an address of a story it says nothing.</summary>
    public static CanonicalUrl? Of(FeedEntry entry, Feed feed, Source source) =>
        Story(entry.ExternalLink, feed, source) ?? Story(entry.Link, feed, source);

    /// <summary>Null where the address is a front page.</summary>
    public static CanonicalUrl? Story(string? link, Feed feed, Source source)
    {
        if (PageAddress.Canonical(link) is not { } page || PageAddress.IsFrontPage(page))
            return null;

        return page == PageAddress.Canonical(source.Site) || page == PageAddress.Canonical(feed.Link) ? null : page;
    }
}
