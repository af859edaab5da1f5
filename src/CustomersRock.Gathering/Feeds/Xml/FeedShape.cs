using System.Collections.Frozen;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Which tags end others whose end tag is missing. Names are in small letters.</summary>
internal static class FeedShape
{
    private static readonly FrozenSet<string> Holders = Set("rss channel feed rdf items item entry");
    private static readonly FrozenSet<string> Leaves = Set("title link guid pubdate category comments language updated published id ttl");
    private static readonly FrozenSet<string> Fields = Set("title link guid pubdate category comments description enclosure author updated published id summary content item entry");
    private static readonly FrozenSet<string> FieldsOfNoPage = Set("guid pubdate category comments enclosure item entry");

    // Neither link nor source: those are RSS.
    private static readonly FrozenSet<string> Voids = Set("area base br col embed hr img input meta param track wbr");

    public static bool IsEntry(string name) => Local(name) is "item" or "entry";

    /// <summary>HTML's elements without an end tag, which stand unescaped in broken descriptions.</summary>
    public static bool IsVoid(string name) => Voids.Contains(name.ToLowerInvariant());

    /// <summary>True for what entries stand in.</summary>
    public static bool HoldsEntries(string name) => Holders.Contains(Local(name)) && !IsEntry(name);

    /// <summary>True where <paramref name="next"/> cannot stand inside <paramref name="open"/>, which stands directly in <paramref name="parent"/>.</summary>
    public static bool Ends(string open, string parent, string next)
    {
        if (!Holders.Contains(Local(parent)))
            return false;

        var name = next.ToLowerInvariant();
        return (Leaves.Contains(open.ToLowerInvariant()) && Fields.Contains(name)) || (open.Equals("description", StringComparison.OrdinalIgnoreCase) && FieldsOfNoPage.Contains(name));
    }

    private static string Local(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].ToLowerInvariant();

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
