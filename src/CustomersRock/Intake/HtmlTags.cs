using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Intake;

/// <summary>What the tags of a mail mean to one who only reads.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
            "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
        ["head", "iframe", "math", "noembed", "noframes", "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "xmp"], StringComparer.Ordinal);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Has an empty line around it. Word and Outlook make a paragraph of every line, and an empty one of every empty line.</summary>
    public static bool IsParagraph(HtmlTagToken tag) => tag.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "pre" => true,
        "p" => tag.Type == HtmlTokenType.StartTag && !IsTight(tag),
        _ => false,
    };

    /// <summary>True for what a reader does not see, such as the line that only lists of mails show.</summary>
    public static bool IsUnseen(HtmlTagToken tag) => Unseen.Contains(tag.Name) || (HtmlElements.CanHold(tag) && Style(tag).Contains("display:none", StringComparison.Ordinal));

    private static bool IsTight(HtmlTagToken tag) =>
        Attribute(tag, "class").StartsWith("Mso", StringComparison.Ordinal) || Style(tag) is var style && (style.Contains("margin:0", StringComparison.Ordinal) || style.Contains("margin-bottom:0", StringComparison.Ordinal));

    private static string Style(HtmlTagToken tag) => Attribute(tag, "style").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string Attribute(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value ?? "";
        }

        return "";
    }
}
