using System.Net;
using System.Text.RegularExpressions;

namespace CustomersRock.Preview;

/// <summary>The served copy of a page: as built, and with the script that reloads it.</summary>
internal static partial class ReloadingPage
{
    /// <param name="html">As it lies in <c>output/</c>.</param>
    /// <param name="state">What the page shows, so that the script knows when it is out of date.</param>
    public static string From(string html, string state)
    {
        var opened = PolicyMeta().Replace(html, meta => PolicyContent().Replace(meta.Value, OpenPolicy));
        var script = ScriptElement(state);
        var end = opened.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? opened + script : opened.Insert(end, script);
    }

    public static string ScriptElement(string state) => $"<script src=\"{PreviewAddresses.Script}?state={Uri.EscapeDataString(state)}\" defer></script>";

    private static string OpenPolicy(Match content)
    {
        var policy = WebUtility.HtmlDecode(content.Groups["policy"].Value);
        return $"content=\"{WebUtility.HtmlEncode(ContentPolicy.Open(policy))}\"";
    }

    [GeneratedRegex("<meta\\b[^>]*http-equiv\\s*=\\s*[\"']?content-security-policy\\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolicyMeta();

    [GeneratedRegex("\\bcontent\\s*=\\s*(?:\"(?<policy>[^\"]*)\"|'(?<policy>[^']*)')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolicyContent();
}
