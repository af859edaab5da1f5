namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>What an inner DTD says its entities are. Outer ones are never asked for: they could name any file or host.</summary>
internal sealed class InnerEntities
{
    private const int Most = 200;
    private const int LongestName = 60;
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public string? Find(string name) => values.GetValueOrDefault(name);

    /// <summary>Goes over the declaration that starts at <paramref name="at"/> and remembers its entities; returns where it ends.</summary>
    public int ReadDoctype(string text, int at)
    {
        var inBrackets = false;
        for (var i = at + 2; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'':
                    var close = text.IndexOf(text[i], i + 1);
                    if (close < 0)
                        return text.Length;

                    i = close;
                    break;
                case '[':
                    inBrackets = true;
                    break;
                case ']':
                    inBrackets = false;
                    break;
                case '<' when inBrackets:
                    i = ReadDeclaration(text, i);
                    break;
                case '>' when !inBrackets:
                    return i + 1;
            }
        }

        return text.Length;
    }

    private int ReadDeclaration(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            var end = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }

        if (string.CompareOrdinal(text, at, "<!ENTITY", 0, 8) != 0)
            return at;

        var name = Word(text, at + 8, out var next);
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;

        // With SYSTEM or PUBLIC no quote stands here; with a parameter entity the name is a percent sign.
        if (name.Length is 0 or > LongestName || name[0] == '%' || next >= text.Length || text[next] is not ('"' or '\''))
            return at;

        var close = text.IndexOf(text[next], next + 1);
        if (close < 0)
            return text.Length;

        // The first declaration counts (XML 1.0, section 4.2).
        if (values.Count < Most)
            values.TryAdd(name, text[(next + 1)..close]);

        return close;
    }

    // Looks no further than a name may reach: "<!ENTITY<!ENTITY<!ENTITY…" is one word from each of its beginnings on.
    private static string Word(string text, int from, out int to)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;

        to = from;
        while (to < text.Length && to - from <= LongestName && !char.IsWhiteSpace(text[to]) && text[to] is not ('>' or '"' or '\''))
            to++;

        return text[from..to];
    }
}
