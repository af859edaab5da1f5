namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>What a prefix means that a feed uses and does not declare.</summary>
internal static class KnownPrefixes
{
    public static string NamespaceOf(string prefix) => prefix.ToLowerInvariant() switch
    {
        "atom" or "atom10" or "a10" => "http://www.w3.org/2005/Atom",
        "content" => "http://purl.org/rss/1.0/modules/content/",
        "dc" => "http://purl.org/dc/elements/1.1/",
        "dcterms" => "http://purl.org/dc/terms/",
        "feedburner" => "http://rssnamespace.org/feedburner/ext/1.0",
        "itunes" => "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "media" => "http://search.yahoo.com/mrss/",
        "rdf" => "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rss" => "http://purl.org/rss/1.0/",
        "sy" => "http://purl.org/rss/1.0/modules/syndication/",
        "xhtml" => "http://www.w3.org/1999/xhtml",
        _ => "urn:undeclared:" + prefix,
    };
}
