using System.Buffers;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>What can be said about an author's HTML without an HTML parser.</summary>
internal static class RawHtml
{
    public const string Shortcode = "<?#";

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\"'=`\n\t\r");

    /// <summary>One comment and nothing else.</summary>
    public static bool IsComment(ReadOnlySpan<char> html)
    {
        html = html.Trim();
        if (!html.StartsWith("<!--"))
            return false;

        // As browsers read it: "<!-->" is a whole comment too, and "--!>" closes one.
        var end = html.IndexOf("-->");
        return end == html.Length - 3 && end >= 4 && !html[4..].StartsWith(">") && !html[4..].StartsWith("->") && !html.Contains("--!>", StringComparison.Ordinal);
    }

    public static bool IsExcerptMark(ReadOnlySpan<char> comment)
    {
        var word = comment.Trim()[4..^3].Trim();
        return word.Equals("more", StringComparison.OrdinalIgnoreCase) || word.Equals("excerpt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Lower case; empty for what is no tag.</summary>
    public static string NameOf(ReadOnlySpan<char> tag)
    {
        var start = tag.StartsWith("</") ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;

        return end < tag.Length && tag[end] is '-' or ':' ? "" : tag[start..end].ToString().ToLowerInvariant();
    }

    public static string ShortcodeMend(ReadOnlySpan<char> code)
    {
        var name = code[Shortcode.Length..].TrimStart();
        if (name.StartsWith("Figure", StringComparison.OrdinalIgnoreCase))
            return "write ![what it shows](photo.jpg \"who took it\")";

        if (name.StartsWith("Table", StringComparison.OrdinalIgnoreCase))
            return "write a Markdown table with | between the columns";

        return name.StartsWith("Link", StringComparison.OrdinalIgnoreCase)
            ? "write [text](xref:slug-of-a-story)"
            : "say it in Markdown: a link as [text](address), a picture as ![what it shows](photo.jpg)";
    }

    /// <summary>True where every tag is complete, plain and known. Only then may a block be open at its end, so that Markdown can stand between its tags;
    /// any other is cleaned on its own, for an open comment, quote or script would swallow the text after it.</summary>
    public static bool HasOnlySimpleTags(ReadOnlySpan<char> html)
    {
        for (var start = html.IndexOf('<'); start >= 0; start = html.IndexOf('<'))
        {
            html = html[start..];
            var end = html.IndexOf('>');
            if (end < 0 || !IsSimple(html[1..end]) || !AllowedHtml.Elements.Contains(NameOf(html)))
                return false;

            html = html[(end + 1)..];
        }

        return true;
    }

    private static bool IsSimple(ReadOnlySpan<char> inside)
    {
        if (inside.StartsWith("/"))
            inside = inside[1..];

        if (inside.IsEmpty || !char.IsAsciiLetter(inside[0]) || inside.Contains('<'))
            return false;

        var attributes = inside.IndexOf(' ');
        if (attributes < 0)
            return !inside.ContainsAny(NotInNames);

        return HasPairedQuotes(inside[attributes..]);
    }

    // Quotes only right after "=", each closed before the tag ends.
    private static bool HasPairedQuotes(ReadOnlySpan<char> attributes)
    {
        if (attributes.ContainsAny("'`\n\r\t"))
            return false;

        while (attributes.IndexOf('"') is >= 0 and var open)
        {
            var close = attributes[(open + 1)..].IndexOf('"');
            if (close < 0 || open == 0 || attributes[open - 1] != '=')
                return false;

            attributes = attributes[(open + 1 + close + 1)..];
        }

        return true;
    }
}
