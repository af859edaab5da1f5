using System.Text;
using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Texts;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Elements inside an element, written as HTML: without prefixes, relative addresses made absolute by the base that holds where they stand.</summary>
internal sealed class InnerMarkup
{
    private readonly StringBuilder html = new();

    /// <summary>How many characters addresses have become longer.</summary>
    private int grown;

    private InnerMarkup()
    {
    }

    /// <summary>All that is inside <paramref name="element"/>.</summary>
    public static string Of(XElement element, Uri? root)
    {
        var markup = new InnerMarkup();
        markup.WriteInside(element, root);
        return markup.html.ToString();
    }

    // The reader bounds the depth of every tree (FeedLimits.Depth), so this recursion is bounded.
    private void WriteInside(XElement element, Uri? root)
    {
        foreach (var node in element.Nodes())
        {
            if (html.Length > FeedLimits.Content)
                return;

            if (node is XText text)
                Escape(text.Value);
            else if (node is XElement child)
                Write(child, Scope.BaseOfChild(child, root));
        }
    }

    private void Write(XElement element, Uri? root)
    {
        var name = element.Name.LocalName;
        html.Append('<').Append(name);
        foreach (var attribute in element.Attributes())
            Write(attribute, root);

        html.Append('>');
        // To a browser </br> would be one more break.
        if (FeedShape.IsVoid(name) && !element.Nodes().Any())
            return;

        WriteInside(element, root);
        html.Append("</").Append(name).Append('>');
    }

    private void Write(XAttribute attribute, Uri? root)
    {
        if (attribute.IsNamespaceDeclaration || (attribute.Name.Namespace == XNamespace.Xml && attribute.Name.LocalName is "base" or "space"))
            return;

        var name = attribute.Name.LocalName;
        html.Append(' ').Append(PrefixOf(attribute)).Append(name).Append("=\"");
        if (HtmlAddresses.Holds(name) && HtmlAddresses.MayGrow(grown, html.Length - grown)
            && HtmlAddresses.Absolute(name, attribute.Value.Replace("&", "&amp;", StringComparison.Ordinal), root) is { } absolute)
        {
            html.Append(absolute);
            grown += Math.Max(0, absolute.Length - attribute.Value.Length);
        }
        else
        {
            Escape(attribute.Value);
        }

        html.Append('"');
    }

    // HTML knows these two, and takes them for part of the name.
    private static string PrefixOf(XAttribute attribute) => attribute.Name.NamespaceName switch
    {
        "http://www.w3.org/XML/1998/namespace" => "xml:",
        "http://www.w3.org/1999/xlink" => "xlink:",
        _ => "",
    };

    private void Escape(string value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }
    }
}
