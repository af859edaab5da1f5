namespace CustomersRock.Gathering.Fetching;

/// <summary>Which links of a page are its feeds.</summary>
internal static class FeedLinkRules
{
    public static bool IsFeed(PageLink link)
    {
        var rels = (link.Rel ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var type = (link.Type ?? "").Split(';')[0].Trim().ToLowerInvariant();
        if (Holds(rels, "stylesheet"))
            return false;
        if (Holds(rels, "feed"))
            return type.Length == 0 || IsOfFeeds(type) || type is "application/json" or "application/xml" or "text/xml";

        return Holds(rels, "alternate") && (IsOfFeeds(type) || (type == "application/json" && IsNamedFeed(link.Href)));
    }

    private static bool IsOfFeeds(string type) =>
        type is "application/rss+xml" or "application/atom+xml" or "application/feed+json" or "application/rdf+xml" or "application/x.atom+xml" or "text/rss+xml";

    // Before it had a type of its own JSON Feed used that of all JSON; but WordPress names every page's entry in its interface so too (/wp-json/…).
    private static bool IsNamedFeed(string? href) =>
        href is not null && href.Contains("feed", StringComparison.OrdinalIgnoreCase) && !href.Contains("wp-json", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string[] rels, string rel) => rels.Contains(rel, StringComparer.OrdinalIgnoreCase);
}
