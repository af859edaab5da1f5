using System.Collections.Immutable;

namespace CustomersRock.Gathering.Fetching;

/// <summary>Autodiscovery: the feeds that a web page names.</summary>
public static class FeedLinks
{
    private const int MostLinks = 10;

    /// <summary>Links stand in a page's head; what is further down is not looked at.</summary>
    private const int MostBytes = 512 * 1024;

    /// <summary>Addresses of <c>link rel="alternate"</c> (and of <c>rel="feed"</c>) with a feed's type, absolute, http(s), the page's first choice first; at most ten.</summary>
    public static ImmutableArray<FeedLink> In(ReadOnlyMemory<byte> page, Uri address, string? contentType)
    {
        var html = PageText.Read(page.Span[..Math.Min(page.Length, MostBytes)], contentType);
        var (links, declared) = PageHead.Read(html);
        var origin = Resolve(address, declared) ?? address;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<FeedLink>();
        foreach (var link in links)
        {
            if (found.Count < MostLinks && FeedLinkRules.IsFeed(link) && Resolve(origin, link.Href) is { } feed && seen.Add(feed.AbsoluteUri))
                found.Add(new FeedLink(feed, Title(link.Title)));
        }

        return found.DrainToImmutable();
    }

    private static Uri? Resolve(Uri origin, string? href)
    {
        var text = href?.Trim();
        return !string.IsNullOrEmpty(text) && text.Length <= AddressGuard.LongestAddress && RedirectTrail.Resolve(origin, text) is { } address && AddressGuard.IsWeb(address)
            ? address
            : null;
    }

    private static string? Title(string? written)
    {
        var words = string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words.Length <= 200 ? words : words[..200];
    }
}
