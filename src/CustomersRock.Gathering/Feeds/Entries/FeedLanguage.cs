using CustomersRock.Gathering.Feeds.Texts;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>Which language is said to be spoken; as written.</summary>
internal static class FeedLanguage
{
    private const int Longest = 50;

    /// <summary>Its own element, Dublin Core, then <c>xml:lang</c> of the element or its parents.</summary>
    public static string? Of(Members channel)
    {
        var said = Said(channel);
        for (var at = channel.Parent; said is null && at is not null; at = at.Parent)
            said = Scope.LanguageOf(at);

        return PlainText.OfText(said, Longest);
    }

    /// <summary>As the entry itself says; null where it says nothing.</summary>
    public static string? OfEntry(Members entry) => PlainText.OfText(Said(entry) ?? Scope.LanguageOf(entry.Parent), Longest);

    public static string? Read(string? written) => PlainText.OfText(written, Longest);

    private static string? Said(Members holder) =>
        holder.Text(Vocabulary.Core, "language") ?? holder.Text(Vocabulary.DublinCore, "language") ?? holder.Text(Vocabulary.DublinTerms, "language");
}
