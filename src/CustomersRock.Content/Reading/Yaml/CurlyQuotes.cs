namespace CustomersRock.Content.Reading.Yaml;

/// <summary>The quotes that word processors put in place of straight ones: for YAML they are letters.</summary>
internal static class CurlyQuotes
{
    private static readonly (char Open, char Close)[] Pairs = [('\u201c', '\u201d'), ('\u2018', '\u2019'), ('\u201e', '\u201c'), ('\u201d', '\u201d'), ('\u00ab', '\u00bb')];

    /// <summary>What stands between quotes that enclose the whole value; null where they do not.</summary>
    public static string? Inside(string value)
    {
        foreach (var (open, close) in Pairs)
        {
            if (value.Length > 2 && value[0] == open && value[^1] == close && value.AsSpan(1, value.Length - 2).IndexOfAny(open, close) < 0)
                return value[1..^1];
        }

        return null;
    }
}
