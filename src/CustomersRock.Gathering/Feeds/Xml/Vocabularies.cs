using System.Collections.Frozen;
using System.Xml.Linq;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Namespaces by their addresses, in every spelling that feeds use: case, a slash at the end and http or https make no difference.</summary>
/// <param name="core">The namespace of the format's own elements, whatever it is.</param>
internal sealed class Vocabularies(XNamespace core)
{
    private static readonly FrozenDictionary<string, Vocabulary> Known = Table(
        (Vocabulary.Core, "backend.userland.com/rss backend.userland.com/rss2 backend.userland.com/rss091 backend.userland.com/rss092 blogs.law.harvard.edu/tech/rss purl.org/rss/1.0 purl.org/rss/2.0 my.netscape.com/rdf/simple/0.9 channel.netscape.com/rdf/simple/0.9 my.netscape.com/publish/formats/rss-0.91.dtd purl.org/net/rss1.1 purl.org/rss/1.0/modules/rss091 cyber.law.harvard.edu/rss/rss.html"),
        (Vocabulary.Atom, "www.w3.org/2005/atom purl.org/atom/ns purl.org/pie purl.org/echo example.com/necho example.com/newformat uri/of/echo/namespace purl.org/net/atom"),
        (Vocabulary.Rdf, "www.w3.org/1999/02/22-rdf-syntax-ns"),
        (Vocabulary.Content, "purl.org/rss/1.0/modules/content"),
        (Vocabulary.DublinCore, "purl.org/dc/elements/1.1 purl.org/dc/elements/1.0 purl.org/metadata/dublin_core"),
        (Vocabulary.DublinTerms, "purl.org/dc/terms"),
        (Vocabulary.Media, "search.yahoo.com/mrss video.search.yahoo.com/mrss tools.search.yahoo.com/mrss api.search.yahoo.com/mrss video.search.yahoo.com/mrss.php search.yahoo.com/searchmonkey/media"),
        (Vocabulary.Itunes, "www.itunes.com/dtds/podcast-1.0.dtd www.itunes.com/dtds/podcast-1.0 example.com/dtds/podcast-1.0.dtd"),
        (Vocabulary.Xhtml, "www.w3.org/1999/xhtml"),
        (Vocabulary.FeedBurner, "rssnamespace.org/feedburner/ext/1.0"),
        (Vocabulary.Syndication, "purl.org/rss/1.0/modules/syndication"));

    private readonly Dictionary<XNamespace, Vocabulary> seen = new() { [core] = Vocabulary.Core };

    public Vocabulary Of(XElement element) => Of(element.Name.Namespace);

    public Vocabulary Of(XNamespace space)
    {
        if (seen.TryGetValue(space, out var known))
            return known;

        var vocabulary = Known.GetValueOrDefault(Normalised(space.NamespaceName), Vocabulary.Foreign);

        // RSS elements without a namespace stand in feeds that give their root one.
        if (space == XNamespace.None)
            vocabulary = Vocabulary.Core;

        // Within Atom both of its namespaces are its own; RSS elements in Atom are strangers.
        if (vocabulary is Vocabulary.Core or Vocabulary.Atom && IsAtom(core))
            vocabulary = vocabulary == Vocabulary.Atom || space == XNamespace.None ? Vocabulary.Core : Vocabulary.Foreign;

        seen[space] = vocabulary;
        return vocabulary;
    }

    public bool Is(XElement element, Vocabulary vocabulary, string name) =>
        element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) && Of(element) == vocabulary;

    private static bool IsAtom(XNamespace space) => Known.GetValueOrDefault(Normalised(space.NamespaceName)) == Vocabulary.Atom;

    private static string Normalised(string address)
    {
        var rest = address.AsSpan().Trim();
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        return rest[(scheme < 0 ? 0 : scheme + 3)..].TrimEnd("/#").ToString().ToLowerInvariant();
    }

    private static FrozenDictionary<string, Vocabulary> Table(params (Vocabulary Meaning, string Addresses)[] rows) =>
        rows.SelectMany(row => row.Addresses.Split(' ').Select(address => KeyValuePair.Create(address, row.Meaning))).ToFrozenDictionary(StringComparer.Ordinal);
}
