namespace CustomersRock.Gathering.Feeds.Texts;

/// <summary>Cuts HTML into text and tags in linear time, without a tree and so without depth. What only looks like a tag (<c>1 &lt; 2</c>, <c>&lt;3</c>) is text.</summary>
internal ref struct HtmlTokens(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> html = html;
    private int at;

    // What was once searched for in vain to the end is not searched for again: that would be quadratic.
    private bool noQuoteEnds;
    private bool noTagEnds;
    private bool noCommentEnds;
    private string unended = "";

    public HtmlTokenKind Kind { get; private set; }
    public ReadOnlySpan<char> Token { get; private set; }

    /// <summary>Where the token begins.</summary>
    public int Start { get; private set; }

    public bool MoveNext()
    {
        if (at >= html.Length)
            return false;

        Start = at;
        if (html[at] == '<' && MarkupLength(out var kind) is > 0 and var length)
            Take(length, kind);
        else
            Take(TextLength(), HtmlTokenKind.Text);

        return true;
    }

    /// <summary>The tag's name as written.</summary>
    public readonly ReadOnlySpan<char> Name
    {
        get
        {
            var from = Kind == HtmlTokenKind.EndTag ? 2 : 1;
            var to = from;
            while (to < Token.Length && !char.IsWhiteSpace(Token[to]) && Token[to] is not ('>' or '/'))
                to++;

            return Token[from..to];
        }
    }

    /// <summary>Goes to the end tag of <paramref name="name"/>; stays where there is none.</summary>
    public void SkipTo(ReadOnlySpan<char> name)
    {
        if (unended.AsSpan().Contains(name, StringComparison.OrdinalIgnoreCase))
            return;

        for (var from = at; from < html.Length; from += 2)
        {
            var found = html[from..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
                break;

            from += found;
            if (!html[(from + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;

            at = from;
            return;
        }

        unended += name.ToString();
    }

    private void Take(int length, HtmlTokenKind kind)
    {
        Token = html.Slice(at, length);
        Kind = kind;
        at += length;
    }

    private readonly int TextLength()
    {
        var next = at + 1 < html.Length ? html[(at + 1)..].IndexOf('<') : -1;
        return next < 0 ? html.Length - at : next + 1;
    }

    private int MarkupLength(out HtmlTokenKind kind)
    {
        var rest = html[at..];
        kind = HtmlTokenKind.Other;
        if (rest.Length < 2)
            return 0;

        if (char.IsAsciiLetter(rest[1]))
            kind = HtmlTokenKind.StartTag;
        else if (rest[1] == '/' && rest.Length > 2 && char.IsAsciiLetter(rest[2]))
            kind = HtmlTokenKind.EndTag;
        else
            return rest[1] is '!' or '?' ? DeclarationLength(rest) : 0;

        return TagLength(rest);
    }

    private int TagLength(ReadOnlySpan<char> rest)
    {
        if (noTagEnds)
            return 0;

        for (var i = 1; !noQuoteEnds && i < rest.Length; i++)
        {
            if (rest[i] == '>')
                return i + 1;

            // Only behind an equals sign: an apostrophe elsewhere opens nothing.
            if (rest[i] is not ('"' or '\'') || !FollowsEquals(rest, i))
                continue;

            var end = rest[(i + 1)..].IndexOf(rest[i]);
            if (end < 0)
                noQuoteEnds = true;
            else
                i += end + 1;
        }

        noQuoteEnds = true;
        var close = rest.IndexOf('>');
        noTagEnds = close < 0;
        return close + 1;
    }

    private static bool FollowsEquals(ReadOnlySpan<char> rest, int quote)
    {
        var before = quote - 1;
        while (before > 0 && char.IsWhiteSpace(rest[before]) && quote - before < 16)
            before--;

        return rest[before] == '=';
    }

    private int DeclarationLength(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return CommentLength(rest);

        // The marks of CDATA go, what they enclose stays.
        if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
            return "<![CDATA[".Length;

        // One that runs into the next tag is text after all.
        var end = rest[1..].IndexOfAny('>', '<');
        return end >= 0 && rest[end + 1] == '>' ? end + 2 : 0;
    }

    private int CommentLength(ReadOnlySpan<char> rest)
    {
        var end = noCommentEnds || rest.Length < 5 ? -1 : rest[4..].IndexOf("-->", StringComparison.Ordinal);
        noCommentEnds = end < 0;
        return end < 0 ? rest.Length : end + "<!---->".Length;
    }
}
