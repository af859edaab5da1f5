using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>What elements mean to one who only reads.</summary>
public static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figure", "footer",
            "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
            "tr", "ul",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
        [
            "applet", "audio", "button", "canvas", "datalist", "figcaption", "frameset", "head", "iframe", "map", "math", "nav", "noembed", "noframes", "noscript", "object", "script",
            "select", "style", "svg", "template", "textarea", "title", "video", "xmp",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.Ordinal);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsCell(string name) => name is "td" or "th";

    /// <summary>True for an element whose text no reader sees, or which is no part of the story.</summary>
    public static bool IsUnseen(HtmlTagToken tag) => Unseen.Contains(tag.Name) || (IsHidden(tag) && CanHold(tag));

    /// <summary>True for an element that other text can stand in.</summary>
    public static bool CanHold(HtmlTagToken tag) => !Void.Contains(tag.Name) && !tag.IsSelfClosing;

    /// <summary>True where the element says that it is not to be shown.</summary>
    public static bool IsHidden(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "hidden" || (attribute.Name == "style" && HidesItself(attribute.Value)))
                return true;
        }

        return false;
    }

    /// <summary>How what follows a start tag is to be read (HTML, section 13.2.6.4): a script is no markup.</summary>
    public static HtmlParseMode ModeAfter(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    private static bool HidesItself(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
