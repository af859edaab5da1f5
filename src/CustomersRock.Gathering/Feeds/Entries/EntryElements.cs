using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

internal static class EntryElements
{
    /// <summary>The entries below <paramref name="root"/> in document order, however deep. At most <see cref="FeedLimits.Entries"/>.</summary>
    /// <remarks>None that another holds somewhere inside, as a quotation does; but one that stands directly in another has lost an end tag before it, unless it is empty.</remarks>
    public static IEnumerable<XElement> Of(XElement root, Vocabularies vocabularies, string name) =>
        root.Descendants().Where(element => vocabularies.Is(element, Vocabulary.Core, name) && !IsNested(element, vocabularies, name)).Take(FeedLimits.Entries);

    private static bool IsNested(XElement element, Vocabularies vocabularies, string name)
    {
        var standsDirectly = element.HasElements;
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (!vocabularies.Is(at, Vocabulary.Core, name))
                standsDirectly = false;
            else if (!standsDirectly)
                return true;
        }

        return false;
    }
}
