using System.Xml;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>One start tag as somebody wrote it: attributes without quotes, without values, twice.</summary>
internal sealed class MendedTag
{
    /// <summary>With its prefix; only characters that XML allows.</summary>
    public required string Name { get; init; }
    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    /// <summary>Ends itself: <c>/&gt;</c>.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Where the text goes on.</summary>
    public int End { get; private set; }

    /// <summary>Null where the text ends within the tag.</summary>
    public static MendedTag? Read(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('/' or '>' or '<'))
            end++;

        var tag = new MendedTag { Name = CleanName(text.AsSpan((at + 1)..end)) };
        return tag.ReadAttributes(text, end) ? tag : null;
    }

    /// <summary>A name with at most one prefix and no character that XML forbids.</summary>
    public static string CleanName(ReadOnlySpan<char> written)
    {
        var name = written[..Math.Min(written.Length, 100)].ToArray();
        var colon = Array.IndexOf(name, ':');
        for (var i = 0; i < name.Length; i++)
        {
            var isStart = i == 0 || i == colon + 1;
            if (i == colon && i > 0 && i < name.Length - 1)
                continue;

            if (isStart ? !XmlConvert.IsStartNCNameChar(name[i]) : !XmlConvert.IsNCNameChar(name[i]))
                name[i] = '_';
        }

        return name.Length == 0 ? "_" : new string(name);
    }

    private bool ReadAttributes(string text, int at)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '>' or '<')
            {
                // A tag that runs into the next one has lost its end.
                End = c == '>' ? at + 1 : at;
                return true;
            }

            IsEmpty = c == '/';
            if (c == '/' || char.IsWhiteSpace(c) || c is '"' or '\'' or '=')
                at++;
            else
                at = ReadAttribute(text, at);
        }

        return false;
    }

    private int ReadAttribute(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('=' or '/' or '>' or '<' or '"' or '\''))
            end++;

        var name = CleanName(text.AsSpan(at..end));
        var next = SkipSpaces(text, end);
        var value = "";
        if (next < text.Length && text[next] == '=')
            (value, end) = ReadValue(text, SkipSpaces(text, next + 1));

        if (Attributes.Count < FeedLimits.Attributes && !Attributes.Exists(a => a.Key == name))
            Attributes.Add(new(name, value));

        return end;
    }

    private static (string Value, int End) ReadValue(string text, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1);
            if (close >= 0 && !HasLostItsQuote(text.AsSpan((at + 1)..close)))
                return (text[(at + 1)..close], close + 1);

            at++;
        }

        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '<'))
            end++;

        // <a href=x/> ends itself, <a href=http://x/> may; the slash belongs to the tag.
        return end < text.Length && text[end] == '>' && end > at && text[end - 1] == '/' ? (text[at..(end - 1)], end - 1) : (text[at..end], end);
    }

    // A value that runs over a line end and into a tag ends at the quote of another attribute.
    private static bool HasLostItsQuote(ReadOnlySpan<char> value) => value.Contains('<') && value.Contains('\n');

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }
}
