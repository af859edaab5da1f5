using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>Links with a relation: Atom's own, and those of Atom inside RSS.</summary>
internal static class AtomLinks
{
    private const string Registry = "http://www.iana.org/assignments/relation/";

    public static IEnumerable<XElement> Of(Members holder) => holder.All(Vocabulary.Core, "link").Where(link => link.Get("href") is not null).Concat(holder.All(Vocabulary.Atom, "link"));

    /// <summary>The page that this is the feed or entry of: <c>alternate</c> or no relation, HTML before other types (RFC 4287, section 4.2.7).</summary>
    public static string? Alternate(Members holder, Uri? root)
    {
        var found = Of(holder).Where(IsAlternate)
            .Select(link => (Address: FeedAddress.Resolve(link.Get("href"), Scope.BaseOfChild(link, root)), Rank: Rank(link.Get("type"))))
            .Where(link => link.Address is not null);
        return found.OrderBy(link => link.Rank).Select(link => link.Address).FirstOrDefault();
    }

    private static bool IsAlternate(XElement link)
    {
        var relation = link.Get("rel") ?? "alternate";
        if (relation.StartsWith(Registry, StringComparison.OrdinalIgnoreCase))
            relation = relation[Registry.Length..];

        return relation.Equals("alternate", StringComparison.OrdinalIgnoreCase);
    }

    private static int Rank(string? type) => type?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => 0,
        null => 1,
        _ => 2,
    };
}
