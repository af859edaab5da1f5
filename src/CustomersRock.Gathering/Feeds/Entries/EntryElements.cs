using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

internal static class EntryElements
{
    /// <summary>The entries below <paramref name="root"/> in document order, however deep; none within another. At most <see cref="FeedLimits.Entries"/>.</summary>
    public static IEnumerable<XElement> Of(XElement root, Vocabularies vocabularies, string name) =>
        root.Descendants().Where(element => vocabularies.Is(element, Vocabulary.Core, name) && !IsNested(element, vocabularies, name)).Take(FeedLimits.Entries);

    private static bool IsNested(XElement element, Vocabularies vocabularies, string name)
    {
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (vocabularies.Is(at, Vocabulary.Core, name))
                return true;
        }

        return false;
    }
}
