using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace CustomersRock.Gathering.Fetching;

/// <summary>
/// Reads a page's links tag by tag. No tree is built: a tree of a hundred thousand open elements takes minutes,
/// and many a page has its links below an element that already ended the head.
/// </summary>
internal static class PageHead
{
    private const int MostLinks = 1000;

    /// <summary>All links in order, and the page's <c>base</c>.</summary>
    public static (List<PageLink> Links, string? Base) Read(string html)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, SkipDataText = true, SkipRawText = true, SkipScriptText = true, SkipRCDataText = true };
        var links = new List<PageLink>();
        string? declared = null;
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile && links.Count < MostLinks; token = tokens.Get())
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag)
                continue;

            if (tag.Name == "link")
                links.Add(new PageLink(Attribute(tag, "rel"), Attribute(tag, "type"), Attribute(tag, "href"), Attribute(tag, "title")));
            else if (tag.Name == "base")
                declared ??= Attribute(tag, "href");
            else
                tokens.State = Inside(tag.Name);
        }

        return (links, declared);
    }

    // What a script or a comment in a style writes is no tag (HTML, section 13.2.6.4.4).
    private static HtmlParseMode Inside(string element) => element switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private static string? Attribute(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return null;
    }
}
