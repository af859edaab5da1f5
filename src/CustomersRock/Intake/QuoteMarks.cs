namespace CustomersRock.Intake;

/// <summary>The <c>&gt;</c> before the lines of a letter that is answered or forwarded.</summary>
internal static class QuoteMarks
{
    public static int Depth(string line)
    {
        var depth = 0;
        foreach (var c in line)
        {
            if (c == '>')
                depth++;
            else if (c != ' ')
                break;
        }

        return depth;
    }

    /// <summary>The line without so many marks, and without the space that belongs to them.</summary>
    public static string Without(string line, int depth)
    {
        if (depth == 0)
            return line;

        var at = 0;
        for (var left = depth; at < line.Length && left > 0 && line[at] is '>' or ' '; at++)
        {
            if (line[at] == '>')
                left--;
        }

        // A line that lost its marks keeps its own spaces.
        return Depth(line) == 0 ? line : at < line.Length && line[at] == ' ' ? line[(at + 1)..] : line[at..];
    }
}
