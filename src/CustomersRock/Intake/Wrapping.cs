namespace CustomersRock.Intake;

/// <summary>Tells a line that mail broke from one that its writer ended.</summary>
internal static class Wrapping
{
    /// <summary>Where programs break at the earliest; RFC 3676 asks for 78 at most.</summary>
    public const int Narrowest = 60;

    /// <summary>Whether the next line's first word had no room on this one, had lines so many characters.</summary>
    public static bool IsBroken(string line, string next, int width)
    {
        var word = next.AsSpan().TrimStart();
        var length = word.IndexOf(' ');
        return line.Length + 1 + (length < 0 ? word.Length : length) > width;
    }

    /// <summary>The width at which the lines of a text were broken; null where they were not.</summary>
    public static int? WidthOf(IEnumerable<string> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            // An address of a page has no place to be broken at.
            if (line.AsSpan().Trim().Contains(' '))
                width = Math.Max(width, line.TrimEnd().Length);
        }

        return width is >= Narrowest and <= 80 ? width : null;
    }
}
