using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Texts;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>Who wrote: a name before a mail address, whichever element holds it.</summary>
internal static class EntryAuthors
{
    private static readonly (Vocabulary Vocabulary, string Name)[] Sources =
    [
        (Vocabulary.Core, "author"),
        (Vocabulary.DublinCore, "creator"),
        (Vocabulary.DublinTerms, "creator"),
        (Vocabulary.DublinCore, "author"),
        (Vocabulary.Atom, "author"),
        (Vocabulary.Core, "managingEditor"),
        (Vocabulary.Itunes, "author"),
    ];

    public static string? Of(Members holder)
    {
        string? mail = null;
        foreach (var (vocabulary, name) in Sources)
        {
            var names = holder.All(vocabulary, name).Select(element => NameIn(element, holder.Vocabularies)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
            var people = names.Where(found => !PersonName.IsOnlyMail(found)).ToArray();
            if (people.Length > 0)
                return Joined(people);

            mail ??= names.FirstOrDefault();
        }

        return mail;
    }

    public static string Joined(IEnumerable<string> names) => Characters.Cut(string.Join(", ", names), FeedLimits.Name);

    private static string? NameIn(XElement person, Vocabularies vocabularies)
    {
        if (!person.HasElements)
            return PersonName.Read(person.Value);

        string[] parts = ["name", "email"];
        return parts.Select(part => person.Elements().FirstOrDefault(e => e.Name.LocalName.Equals(part, StringComparison.OrdinalIgnoreCase) && vocabularies.Of(e) is not Vocabulary.Foreign)?.Value)
            .Select(PersonName.Read).FirstOrDefault(name => name is not null) ?? (IsPerson(person) ? null : PersonName.Read(person.Value));
    }

    // <author><p>Ann Lee</p></author>
    private static bool IsPerson(XElement element) => element.Elements().Any(child => child.Name.LocalName.ToLowerInvariant() is "name" or "email" or "uri" or "url" or "homepage");
}
