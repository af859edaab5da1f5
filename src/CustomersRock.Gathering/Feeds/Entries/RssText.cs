using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Texts;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>RSS says nothing of what its texts are: in practice all are HTML, escaped or as elements.</summary>
internal static class RssText
{
    public static Markup Of(XElement element, Uri? parentBase)
    {
        var root = Scope.BaseOfChild(element, parentBase);
        return element.HasElements
            ? new(InnerMarkup.Of(Wrapped(element) ?? element, root), true)
            : new(HtmlAddresses.MakeAbsolute(element.Value, root), true);
    }

    /// <summary>A single <c>div</c> or <c>body</c> is only a wrapper, as in Atom.</summary>
    private static XElement? Wrapped(XElement element)
    {
        var children = element.Elements().Take(2).ToArray();
        return children is [{ Name.LocalName: "div" or "body" } only] && element.Nodes().All(node => node == only || node is not XText text || string.IsNullOrWhiteSpace(text.Value)) ? only : null;
    }
}
