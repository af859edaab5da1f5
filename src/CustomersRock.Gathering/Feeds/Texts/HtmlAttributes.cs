namespace CustomersRock.Gathering.Feeds.Texts;

/// <summary>The attributes of one start tag, in linear time (HTML, section 13.1.2.3); those without a value are passed over.</summary>
internal ref struct HtmlAttributes(ReadOnlySpan<char> tag)
{
    private readonly ReadOnlySpan<char> tag = tag;
    private int at = NameEnd(tag);

    public ReadOnlySpan<char> Name { get; private set; }
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where the value begins in the tag, behind its quote.</summary>
    public int ValueAt { get; private set; }
    public bool IsQuoted { get; private set; }

    public bool MoveNext()
    {
        while (at < tag.Length)
        {
            while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] is '/' or '>' or '"' or '\''))
                at++;

            var start = at;
            while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] is not ('=' or '>' or '/'))
                at++;

            Name = tag[start..at];
            if (TakeValue())
                return true;

            if (at == start)
                at++;
        }

        return false;
    }

    private bool TakeValue()
    {
        var next = SkipSpaces(at);
        if (next >= tag.Length || tag[next] != '=')
            return false;

        next = SkipSpaces(next + 1);
        if (next >= tag.Length)
            return false;

        IsQuoted = tag[next] is '"' or '\'';
        ValueAt = IsQuoted ? next + 1 : next;
        var length = IsQuoted ? tag[ValueAt..].IndexOf(tag[next]) : Unquoted(ValueAt);
        if (length < 0)
            length = Math.Max(0, tag.Length - ValueAt - 1);

        Value = tag.Slice(ValueAt, length);
        at = ValueAt + length + (IsQuoted ? 1 : 0);
        return true;
    }

    private readonly int SkipSpaces(int from)
    {
        while (from < tag.Length && char.IsWhiteSpace(tag[from]))
            from++;

        return from;
    }

    private readonly int Unquoted(int from)
    {
        var to = from;
        while (to < tag.Length && !char.IsWhiteSpace(tag[to]) && tag[to] != '>')
            to++;

        return to - from;
    }

    private static int NameEnd(ReadOnlySpan<char> tag)
    {
        var end = 1;
        while (end < tag.Length && !char.IsWhiteSpace(tag[end]) && tag[end] is not ('>' or '/'))
            end++;

        return end;
    }
}
