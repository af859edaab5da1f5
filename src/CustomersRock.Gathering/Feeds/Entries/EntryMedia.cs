using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>Elements of Media RSS, wherever in an entry they may stand: directly, in a group, in a content.</summary>
internal static class EntryMedia
{
    public static IEnumerable<XElement> Named(Members entry, string name) => Everything(entry).Where(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase)).Take(FeedLimits.Alike);

    private static IEnumerable<XElement> Everything(Members entry)
    {
        foreach (var (_, name, element) in entry.AllOf((vocabulary, _) => vocabulary == Vocabulary.Media))
        {
            yield return element;
            if (name is not ("group" or "content"))
                continue;

            foreach (var inner in element.Elements())
            {
                yield return inner;
                foreach (var innermost in inner.Elements())
                    yield return innermost;
            }
        }
    }
}
