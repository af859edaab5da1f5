using System.Text;

namespace CustomersRock.Intake;

/// <summary>Text whose long lines were broken on the way and may be joined again (RFC 3676).</summary>
/// <remarks>MimeKit's own takes the line that begins a signature for one that flows on, so that the name in it would become a part of the text.</remarks>
internal static class FlowedLines
{
    /// <param name="text">As it came.</param>
    /// <param name="deletesSpace">Whether the space at the end of a broken line is part of the break (section 4.1: for scripts without spaces).</param>
    public static string Join(string text, bool deletesSpace)
    {
        var joined = new StringBuilder(text.Length);
        var depthBefore = -1;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var depth = raw.AsSpan().IndexOfAnyExcept('>') is var found && found < 0 ? raw.Length : found;
            var line = raw[depth..];

            // Lines that begin with a space, ">" or "From " have one more (section 4.4).
            if (line.StartsWith(' '))
                line = line[1..];

            var isSignature = line == "-- ";
            var flowsOn = line.EndsWith(' ') && !isSignature;
            if (depthBefore != depth || isSignature)
                Begin(joined, depth);

            joined.Append(flowsOn && deletesSpace ? line[..^1] : line);
            if (!flowsOn)
                joined.Append('\n');

            depthBefore = flowsOn ? depth : -1;
        }

        return joined.ToString();
    }

    private static void Begin(StringBuilder joined, int depth)
    {
        if (joined.Length > 0 && joined[^1] != '\n')
            joined.Append('\n');

        if (depth > 0)
            joined.Append('>', depth).Append(' ');
    }
}
