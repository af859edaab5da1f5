using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>The title of a channel or an item of RSS: its own before those of other vocabularies.</summary>
internal static class ItemTitle
{
    public static string? Of(Members holder) => First(holder, Vocabulary.Core) ?? Elsewhere(holder);

    /// <summary>Of other vocabularies alone.</summary>
    public static string? Elsewhere(Members holder) =>
        First(holder, Vocabulary.DublinCore) ?? First(holder, Vocabulary.DublinTerms) ?? First(holder, Vocabulary.Atom)
        ?? First(holder, Vocabulary.Itunes) ?? EntryMedia.Named(holder, "title").Select(Read).FirstOrDefault(title => title is not null);

    private static string? First(Members holder, Vocabulary vocabulary) =>
        holder.All(vocabulary, "title").Select(element => vocabulary == Vocabulary.Atom ? AtomText.Of(element, null).ToPlain(FeedLimits.Title) : Read(element)).FirstOrDefault(title => title is not null);

    private static string? Read(XElement element) => RssText.Of(element, null).ToPlain(FeedLimits.Title);
}
