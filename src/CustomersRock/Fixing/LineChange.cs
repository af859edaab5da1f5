namespace CustomersRock.Fixing;

/// <summary>Two versions of a line for a terminal: a paragraph is one line, so of a long one only the surroundings of the change are shown.</summary>
internal static class LineChange
{
    private const int Longest = 160;
    private const int Around = 50;

    /// <summary>Lines without ends.</summary>
    public static (string[] Was, string[] Now) Shown(string was, string now)
    {
        if (was.Length <= Longest && now.Length <= Longest)
            return (was.Split('\n'), now.Split('\n'));

        var before = was.AsSpan().CommonPrefixLength(now);
        var after = 0;
        while (after < Math.Min(was.Length, now.Length) - before && was[^(after + 1)] == now[^(after + 1)])
            after++;

        return (Part(was, before, after).Split('\n'), Part(now, before, after).Split('\n'));
    }

    private static string Part(string text, int before, int after)
    {
        var start = Whole(text, Math.Max(0, before - Around));
        var end = Whole(text, Math.Min(text.Length, text.Length - after + Around));
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }

    /// <summary>Not between the halves of a letter.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
