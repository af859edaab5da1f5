using System.Net;
using System.Text;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>What a reader reads of a body, and what it links to: the checks look at what is published, not at how it was written.</summary>
internal static class BodyText
{
    /// <summary>Inline elements, which do not end a line.</summary>
    private static readonly HashSet<string> Inline = new(["a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u"], StringComparer.Ordinal);

    private const string Mail = "<a href=\"mailto:";

    /// <summary>Plain text; blocks and lines end with a line end.</summary>
    public static string Of(Body body) => Of(Encoding.UTF8.GetString(body.Html.Utf8.Span));

    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            text.Append(html, at, (tag < 0 ? html.Length : tag) - at);
            if (tag < 0)
                break;

            var end = html.IndexOf('>', tag);
            AppendTag(text, html.AsSpan(tag, (end < 0 ? html.Length : end) - tag));
            at = end < 0 ? html.Length : end + 1;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>The addresses of links that lead out of the site, in order.</summary>
    public static IEnumerable<string> Links(Body body)
    {
        if (body.Html.Utf8.Span.IndexOf("<a href=\"http"u8) < 0)
            yield break;

        const string Opening = "<a href=\"";
        var html = Encoding.UTF8.GetString(body.Html.Utf8.Span);
        for (var at = 0; (at = html.IndexOf(Opening, at, StringComparison.Ordinal)) >= 0;)
        {
            at += Opening.Length;
            var end = html.IndexOf('"', at);
            if (end < 0)
                yield break;

            if (html.AsSpan(at).StartsWith("http", StringComparison.OrdinalIgnoreCase))
                yield return WebUtility.HtmlDecode(html[at..end]);

            at = end;
        }
    }

    /// <summary>Of a link to a mail address machines read the address, whatever its text says.</summary>
    private static void AppendTag(StringBuilder text, ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith(Mail))
            text.Append(tag[Mail.Length..][..Math.Max(0, tag[Mail.Length..].IndexOfAny('"', '?'))]).Append(' ');
        else if (!IsInline(tag) && text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
            length++;

        return Inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..length]);
    }
}
