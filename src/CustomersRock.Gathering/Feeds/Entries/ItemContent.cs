using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>Summary and content of an item of RSS, which may stand in a dozen places.</summary>
internal static class ItemContent
{
    private static readonly (Vocabulary Vocabulary, string Name)[] Summaries =
    [
        (Vocabulary.Core, "description"),
        (Vocabulary.DublinCore, "description"),
        (Vocabulary.DublinTerms, "abstract"),
        (Vocabulary.Atom, "summary"),
        (Vocabulary.Core, "summary"),
        (Vocabulary.Itunes, "summary"),
        (Vocabulary.Itunes, "subtitle"),
    ];

    private static readonly (Vocabulary Vocabulary, string Name)[] Contents =
    [
        (Vocabulary.Content, "encoded"),
        (Vocabulary.Atom, "content"),
        (Vocabulary.Xhtml, "body"),
        (Vocabulary.Xhtml, "div"),
        (Vocabulary.Core, "encoded"),
        (Vocabulary.Core, "fullitem"),
        (Vocabulary.Core, "content"),
    ];

    private static readonly (Vocabulary Vocabulary, string Name)[] ForeignSummaries = [.. Summaries.Where(source => source.Vocabulary != Vocabulary.Core)];
    private static readonly (Vocabulary Vocabulary, string Name)[] ForeignContents = [.. Contents.Where(source => source.Vocabulary != Vocabulary.Core)];

    /// <summary>Each null where the item has nothing of the kind, not even by way of the other.</summary>
    public static (string? SummaryText, string? ContentHtml) Of(Members item, Uri? root) => Read(item, root, Summaries, Contents);

    /// <summary>Of other vocabularies alone: in an entry of Atom that has no content of its own.</summary>
    public static (string? SummaryText, string? ContentHtml) Elsewhere(Members entry, Uri? root) => Read(entry, root, ForeignSummaries, ForeignContents);

    private static (string? SummaryText, string? ContentHtml) Read(Members item, Uri? root, (Vocabulary Vocabulary, string Name)[] summaries, (Vocabulary Vocabulary, string Name)[] contents)
    {
        var content = First(item, contents, root);
        var summary = First(item, summaries, root);
        if (summary.IsEmpty && content.IsEmpty)
            summary = MediaDescription(item, root);

        return EntryContent.Of(summary, content);
    }

    private static Markup First(Members item, (Vocabulary Vocabulary, string Name)[] sources, Uri? root)
    {
        foreach (var (vocabulary, name) in sources)
        {
            if (item.FirstFilled(vocabulary, name) is { } element)
                return vocabulary == Vocabulary.Atom ? AtomText.Of(element, root) : RssText.Of(element, root);
        }

        return default;
    }

    private static Markup MediaDescription(Members item, Uri? root) =>
        EntryMedia.Named(item, "description").Select(element => RssText.Of(element, root)).FirstOrDefault(text => !text.IsEmpty);
}
