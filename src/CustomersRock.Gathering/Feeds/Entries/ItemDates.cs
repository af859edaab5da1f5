using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>Where items of RSS say when; the first that is a date counts.</summary>
internal static class ItemDates
{
    public static readonly (Vocabulary Vocabulary, string Name)[] Published =
    [
        (Vocabulary.Core, "pubDate"),
        (Vocabulary.DublinCore, "date"),
        (Vocabulary.DublinTerms, "issued"),
        (Vocabulary.Atom, "published"),
        (Vocabulary.Core, "published"),
        (Vocabulary.Core, "issued"),
        (Vocabulary.Core, "date"),
        (Vocabulary.DublinTerms, "created"),
        (Vocabulary.DublinTerms, "date"),
        (Vocabulary.Atom, "issued"),
    ];

    // A dc:date is any date in an item's life, so it is the last known change where nothing else is.
    public static readonly (Vocabulary Vocabulary, string Name)[] Updated =
    [
        (Vocabulary.Atom, "updated"),
        (Vocabulary.DublinTerms, "modified"),
        (Vocabulary.Core, "updated"),
        (Vocabulary.Core, "modified"),
        (Vocabulary.Atom, "modified"),
        (Vocabulary.Core, "lastBuildDate"),
        (Vocabulary.DublinCore, "date"),
    ];
}
