using System.Text;
using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Texts;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>Text and content of Atom: RFC 4287, sections 3.1 and 4.1.3, and the <c>mode</c> of Atom 0.3.</summary>
internal static class AtomText
{
    public static Markup Of(XElement element, Uri? parentBase)
    {
        var root = Scope.BaseOfChild(element, parentBase);
        var type = (element.Get("type") ?? "").Split(';')[0].Trim().ToLowerInvariant();
        var mode = element.Get("mode")?.ToLowerInvariant();
        if (element.HasElements && mode is not ("base64" or "escaped"))
            return new(InnerMarkup.Of(Wrapper(element, root, out var inner), inner), true);

        var isPacked = mode == "base64" || (IsBinary(type) && element.Name.LocalName.Equals("content", StringComparison.OrdinalIgnoreCase));
        var value = isPacked ? FromBase64(element.Value) : element.Value;
        if (value is null)
            return new("", false);

        return IsHtml(type) || (isPacked && !type.StartsWith("text/", StringComparison.Ordinal)) ? new(HtmlAddresses.MakeAbsolute(value, root), true) : new(value, false);
    }

    // The div is not part of the content (RFC 4287, section 4.1.3.3).
    private static XElement Wrapper(XElement element, Uri? root, out Uri? inner)
    {
        inner = root;
        if (element.Elements().Take(2).ToArray() is not [{ Name.LocalName: "div" or "body" } only] || element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
            return element;

        inner = Scope.BaseOfChild(only, root);
        return only;
    }

    private static bool IsHtml(string type) => type is "html" or "xhtml" or "text/html" or "text/xhtml" || type.EndsWith("xml", StringComparison.Ordinal);

    /// <summary>Any other media type holds Base64 (RFC 4287, section 4.1.3.3, rule 6).</summary>
    private static bool IsBinary(string type) =>
        type.Contains('/', StringComparison.Ordinal) && !type.StartsWith("text/", StringComparison.Ordinal) && !IsHtml(type) && !type.StartsWith("multipart/", StringComparison.Ordinal);

    private static string? FromBase64(string written)
    {
        var letters = written.Length > 2 * FeedLimits.Content ? "" : written;
        var bytes = new byte[letters.Length];
        if (!Convert.TryFromBase64String(letters, bytes, out var length))
            return null;

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.Any(c => c is '\uFFFD' or '\0') ? null : text;
    }
}
