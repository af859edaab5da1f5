using System.Globalization;
using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>What hangs on an entry: <c>enclosure</c> of RSS, <c>link rel="enclosure"</c> of Atom.</summary>
internal static class EntryEnclosures
{
    public static IEnumerable<FeedEnclosure> Of(Members entry, Uri? root)
    {
        var rss = entry.All(Vocabulary.Core, "enclosure").Select(element => Make(element, "url", root));
        var atom = AtomLinks.Of(entry).Where(link => link.Has("rel", "enclosure")).Select(element => Make(element, "href", root));
        return rss.Concat(atom).OfType<FeedEnclosure>();
    }

    /// <summary>Bytes; null for nonsense.</summary>
    public static long? Length(string? written) =>
        long.TryParse(written, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var length) ? length : null;

    private static FeedEnclosure? Make(XElement element, string attribute, Uri? root)
    {
        var address = FeedAddress.Resolve(element.Get(attribute) ?? element.Get("href") ?? element.Value, Scope.BaseOfChild(element, root));
        return address is null ? null : new(address, MediaType(element.Get("type")), Length(element.Get("length")));
    }

    public static string? MediaType(string? written) => written is { Length: > 0 and <= 200 } ? Texts.PlainText.OfText(written, 200) : null;
}
