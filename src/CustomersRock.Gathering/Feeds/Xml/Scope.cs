using System.Xml.Linq;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>What elements inherit: <c>xml:base</c> (XML Base) and <c>xml:lang</c>.</summary>
internal static class Scope
{
    private static readonly XName Base = XNamespace.Xml + "base";
    private static readonly XName Lang = XNamespace.Xml + "lang";

    /// <summary>What relative addresses in the element are relative to; null where nothing is known.</summary>
    public static Uri? BaseOf(XElement element, Uri? document)
    {
        Stack<string>? bases = null;
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.Attribute(Base) is { } attribute)
                (bases ??= new()).Push(attribute.Value);
        }

        var root = document;
        foreach (var written in bases ?? [])
            root = FeedAddress.Inside(root, written);

        return root;
    }

    /// <summary>The base of a child that says its own.</summary>
    public static Uri? BaseOfChild(XElement child, Uri? parent) =>
        child.Attribute(Base) is { } attribute ? FeedAddress.Inside(parent, attribute.Value) : parent;

    /// <summary>As the element itself says.</summary>
    public static string? LanguageOf(XElement element) => element.Attribute(Lang)?.Value.Trim() is { Length: > 0 } said ? said : null;
}
