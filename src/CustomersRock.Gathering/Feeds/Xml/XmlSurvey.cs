using System.Buffers;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>One look over a document before anything builds a tree of it.</summary>
internal static class XmlSurvey
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/");

    /// <summary>True where tags, entries, levels and attributes are so few that a tree of them is harmless. Linear; of what is not XML it may say anything, since no strict reader takes that.</summary>
    public static bool IsTame(ReadOnlySpan<char> text)
    {
        if (text.Count('<') > 2 * FeedLimits.Tags)
            return false;

        var (depth, entries) = (0, 0);
        for (var at = text.IndexOf('<'); at >= 0; at = Next(text, at))
        {
            var rest = text[at..];
            if (rest.Length < 2)
                break;

            if (rest[1] is '!' or '?')
            {
                at += DeclarationLength(rest) - 1;
                continue;
            }

            if (rest[1] == '/')
            {
                depth--;
                continue;
            }

            // No strict reader gets past a tag that runs into the next one; to look for its end would be quadratic in "<a<a<a…".
            var end = 1 + rest[1..].IndexOfAny('<', '>');
            if (end == 0 || rest[end] == '<')
                break;

            if (rest[..end].Count('=') > FeedLimits.Attributes)
                return false;

            if (IsEntry(rest[1..end]) && ++entries > FeedLimits.Entries)
                return false;

            if (rest[end - 1] != '/' && ++depth > FeedLimits.Depth)
                return false;
        }

        return true;
    }

    private static bool IsEntry(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnds);
        var name = end < 0 ? tag : tag[..end];
        name = name[(name.IndexOf(':') + 1)..];
        return name.Equals("item", StringComparison.OrdinalIgnoreCase) || name.Equals("entry", StringComparison.OrdinalIgnoreCase);
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length)
            return -1;

        var next = text[(at + 1)..].IndexOf('<');
        return next < 0 ? -1 : at + 1 + next;
    }

    private static int DeclarationLength(ReadOnlySpan<char> rest)
    {
        var mark = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : rest.StartsWith("<![CDATA[", StringComparison.Ordinal) ? "]]>" : ">";
        var end = rest.IndexOf(mark, StringComparison.Ordinal);
        return end < 0 ? rest.Length : end + mark.Length;
    }
}
