using System.Xml.Linq;

namespace CustomersRock.Gathering.Feeds.Xml;

internal static class Attributes
{
    /// <summary>By local name in any case, trimmed: without a namespace before one with; null where it is missing or empty.</summary>
    public static string? Get(this XElement element, string name)
    {
        string? other = null;
        foreach (var attribute in element.Attributes())
        {
            if (!attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) || attribute.IsNamespaceDeclaration || string.IsNullOrWhiteSpace(attribute.Value))
                continue;

            if (attribute.Name.Namespace == XNamespace.None)
                return attribute.Value.Trim();

            other ??= attribute.Value.Trim();
        }

        return other;
    }

    public static bool Has(this XElement element, string name, string value) => string.Equals(element.Get(name), value, StringComparison.OrdinalIgnoreCase);
}
