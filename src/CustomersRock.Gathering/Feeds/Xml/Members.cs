using System.Xml.Linq;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>The children of a feed or an entry, by vocabulary and name, in document order. Names in any case: <c>pubdate</c> is common.</summary>
internal sealed class Members
{
    private readonly List<(Vocabulary Vocabulary, string Name, XElement Element)> children = [];

    public Members(XElement parent, Vocabularies vocabularies)
    {
        Parent = parent;
        Vocabularies = vocabularies;
        foreach (var element in parent.Elements())
        {
            var vocabulary = vocabularies.Of(element);
            if (vocabulary != Vocabulary.Foreign)
                children.Add((vocabulary, element.Name.LocalName, element));
        }
    }

    public XElement Parent { get; }
    public Vocabularies Vocabularies { get; }

    /// <summary>At most <see cref="FeedLimits.Alike"/>, or <paramref name="most"/>.</summary>
    public IEnumerable<XElement> All(Vocabulary vocabulary, string name, int most = FeedLimits.Alike)
    {
        foreach (var child in children)
        {
            if (child.Vocabulary != vocabulary || !child.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;

            if (most-- == 0)
                yield break;

            yield return child.Element;
        }
    }

    public XElement? First(Vocabulary vocabulary, string name) => All(vocabulary, name).FirstOrDefault();

    /// <summary>Of several, the first that says anything.</summary>
    public XElement? FirstFilled(Vocabulary vocabulary, string name) => All(vocabulary, name).FirstOrDefault(IsFilled);

    /// <summary>The text of the first that says anything, trimmed.</summary>
    public string? Text(Vocabulary vocabulary, string name) => FirstFilled(vocabulary, name)?.Value.Trim();

    /// <summary>All elements of the kinds named, in document order.</summary>
    public IEnumerable<(Vocabulary Vocabulary, string Name, XElement Element)> AllOf(Func<Vocabulary, string, bool> isWanted) =>
        children.Where(child => isWanted(child.Vocabulary, child.Name));

    private static bool IsFilled(XElement element)
    {
        foreach (var node in element.DescendantNodes())
        {
            if (node is XText text ? !string.IsNullOrWhiteSpace(text.Value) : node is XElement { HasAttributes: true })
                return true;
        }

        return false;
    }
}
