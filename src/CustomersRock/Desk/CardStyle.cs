using System.Text;
using System.Text.RegularExpressions;

namespace CustomersRock.Desk;

/// <summary>The site's style sheet, held to the card: the desk looks as it does whatever the theme does.</summary>
internal static partial class CardStyle
{
    public const string Scope = ".site-card";

    /// <summary>Its rules nested in one (CSS Nesting), in which root and body of the site are the card's own box.</summary>
    public static byte[] Of(byte[] style)
    {
        var css = WholePage().Replace(Encoding.UTF8.GetString(style), "&");
        return Encoding.UTF8.GetBytes($"{Scope} {{\n{css}\n}}\n");
    }

    // ":root", ":where(html)", and "html" or "body" where a selector begins.
    [GeneratedRegex(@":root\b|:where\(html\)|(?<=^|[{},;/]\s*)(?:html|body)(?=[\s,{.:])", RegexOptions.Multiline)]
    private static partial Regex WholePage();
}
