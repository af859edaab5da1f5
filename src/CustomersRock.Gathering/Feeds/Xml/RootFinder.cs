using System.Collections.Frozen;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Goes over what stands before the feed: declaration, comments, a DTD, and what servers print there by mistake.</summary>
internal static class RootFinder
{
    private static readonly FrozenSet<string> Roots = new[] { "rss", "rdf", "feed", "channel", "entry" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static RootPlace Find(string text)
    {
        var entities = new InnerEntities();
        var first = "";
        var (firstAt, isPage, hasJunk, declarations) = (-1, false, false, 0);
        for (var at = 0; at < text.Length && at < FeedLimits.Prologue + (declarations * 1024L);)
        {
            var tag = text.IndexOf('<', at);
            if (tag < 0 || tag + 1 >= text.Length)
                break;

            hasJunk |= !text.AsSpan(at, tag - at).Trim().Trim('\uFEFF').IsEmpty;
            if (text[tag + 1] is '!' or '?')
            {
                // A declaration must be the very first thing.
                hasJunk |= tag > 0 && string.CompareOrdinal(text, tag, "<?xml ", 0, 6) == 0;
                isPage |= first.Length == 0 && IsHtmlDoctype(text, tag);
                at = SkipDeclaration(text, tag, entities);
                declarations++;
                continue;
            }

            var name = LocalName(text, tag + 1);
            if (Roots.Contains(name) && !isPage)
                return new(tag, entities, first.Length == 0 ? name : first, firstAt < 0 ? tag : firstAt, false, hasJunk || first.Length > 0);

            if (name.Length > 0 && first.Length == 0)
                (first, firstAt) = (name, tag);

            isPage |= name.Equals("html", StringComparison.OrdinalIgnoreCase);
            at = tag + 1;
        }

        return new(-1, entities, first, firstAt, isPage, hasJunk);
    }

    private static bool IsHtmlDoctype(string text, int at) =>
        text.AsSpan(at).StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) && text.AsSpan(at + 9).TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);

    private static int SkipDeclaration(string text, int at, InnerEntities entities)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
            return entities.ReadDoctype(text, at);

        var mark = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : rest[1] == '?' ? "?>" : ">";
        var end = text.IndexOf(mark, at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + mark.Length;
    }

    private static string LocalName(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 60 && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-' or '_' or '.'))
            end++;

        var name = text[at..end];
        return name[(name.LastIndexOf(':') + 1)..];
    }
}
