using System.Collections.Frozen;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The HTML that an author may write. Everything else is taken out; what is inside a harmless unknown tag stays.</summary>
internal static class AllowedHtml
{
    public static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "dl", "dt", "em", "h2", "h3", "h4", "h5", "h6", "hr",
        "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small", "strong", "sub", "summary", "sup", "table",
        "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var");

    /// <summary>Taken out with all that is in them: their content is not text.</summary>
    public static readonly FrozenSet<string> Dangerous = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "applet", "audio", "base", "button", "canvas", "datalist", "dialog", "embed", "form", "frame", "frameset", "iframe", "input", "link", "math", "meta",
        "noembed", "noframes", "noscript", "object", "option", "optgroup", "param", "picture", "plaintext", "portal", "script", "select", "slot", "source",
        "style", "svg", "template", "textarea", "title", "track", "video", "xmp");

    public static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal, "br", "hr", "img");

    /// <summary>A picture inside one of these follows it instead, because a figure may not stand there.</summary>
    public static readonly FrozenSet<string> WithoutBlocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "b", "caption", "cite", "code", "del", "dfn", "dt", "em", "h2", "h3", "h4", "h5", "h6", "i", "ins", "kbd", "mark", "p", "pre", "q", "rp",
        "rt", "ruby", "s", "samp", "small", "strong", "sub", "summary", "sup", "time", "u", "var");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "a href", "a title", "abbr title", "dfn title", "img src", "img alt", "img title", "li value", "ol start", "ol reversed", "td colspan", "td rowspan",
        "th colspan", "th rowspan", "th scope", "time datetime", "details open", "* lang", "* dir");

    // What our own renderer writes, and nobody else may.
    private static readonly FrozenSet<string> OurAttributes = FrozenSet.Create(StringComparer.Ordinal, "id", "class", "rel", "aria-label", "scope", "href", "title");

    public static IEnumerable<string> AttributeNames { get; } = [.. Attributes.Select(a => a[(a.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Concat(OurAttributes).Distinct()];

    public static bool Allows(string element, string attribute, bool isOurs) =>
        Attributes.Contains("* " + attribute) || Attributes.Contains(element + " " + attribute) || (isOurs && OurAttributes.Contains(attribute));
}
