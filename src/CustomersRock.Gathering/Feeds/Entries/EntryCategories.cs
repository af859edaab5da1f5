using System.Collections.Immutable;
using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Texts;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>What an entry is about, in order, without repeats.</summary>
internal static class EntryCategories
{
    public static ImmutableArray<string> Of(Members entry) =>
        Clean(entry.AllOf(IsCategory).SelectMany(child => TextsOf(child.Vocabulary, child.Element)));

    /// <summary>Trimmed, without empty ones and repeats (in any case), at most <see cref="FeedLimits.Categories"/>.</summary>
    public static ImmutableArray<string> Clean(IEnumerable<string?> written) =>
        [.. written.Take(10 * FeedLimits.Categories).Select(text => PlainText.OfHtml(text, FeedLimits.Category)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(FeedLimits.Categories)];

    private static bool IsCategory(Vocabulary vocabulary, string name) => (vocabulary, name.ToLowerInvariant()) is
        (Vocabulary.Core or Vocabulary.Atom or Vocabulary.Media or Vocabulary.Itunes, "category")
        or (Vocabulary.DublinCore or Vocabulary.DublinTerms, "subject")
        or (Vocabulary.Itunes, "keywords")
        or (Vocabulary.Media, "group");

    private static IEnumerable<string?> TextsOf(Vocabulary vocabulary, XElement element)
    {
        if (element.Name.LocalName.Equals("keywords", StringComparison.OrdinalIgnoreCase))
            return element.Value.Split(',');

        if (element.Name.LocalName.Equals("group", StringComparison.OrdinalIgnoreCase))
            return element.Elements().Where(child => child.Name.Namespace == element.Name.Namespace && child.Name.LocalName == "category").SelectMany(child => TextsOf(vocabulary, child));

        string?[] said = [element.Get("label"), Filled(element.Value), element.Get("term"), element.Get("text")];
        return [said.FirstOrDefault(text => text is not null)];
    }

    private static string? Filled(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
