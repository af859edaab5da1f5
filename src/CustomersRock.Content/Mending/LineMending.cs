using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Mending;

/// <summary>Writes the mended lines of complaints into a text, those that are certain and no others. All else stays as it is, to the byte.</summary>
internal static class LineMending
{
    /// <summary>Complaints stand in the order of lines: what is further back cannot touch.</summary>
    private const int Neighbours = 32;

    /// <summary>The same bytes and no mends where nothing can be done. What stands in the way of another mend is left for the next round, which reads the line anew.</summary>
    /// <param name="bytes">Of the file.</param>
    /// <param name="complaints">About exactly these bytes.</param>
    public static (byte[] Bytes, ImmutableArray<Mend> Mends) Apply(byte[] bytes, IEnumerable<Diagnostic> complaints)
    {
        // As the reader saw it: complaints speak of a line with blanks for what cannot be seen, and each blank stands where that stands.
        var seen = TextDecoder.Decode("", bytes).Source;
        if (WrittenFile.Of(bytes) is not { } file || file.Text.Length != seen.Text.Length)
            return (bytes, []);

        var edits = Choose(seen, complaints);
        if (edits.Count == 0)
            return (bytes, []);

        var mended = Write(file.Text, 0, file.Text.Length, edits.Select(e => e.Edit), LineEndOf(file.Text));
        var written = new SourceText(file.Text);
        return ((file with { Text = mended }).ToBytes(), [.. edits.Select(e => Told(written, e.Complaint, edits))]);
    }

    private static List<(LineEdit Edit, Diagnostic Complaint)> Choose(SourceText seen, IEnumerable<Diagnostic> complaints)
    {
        var chosen = new List<(LineEdit Edit, Diagnostic Complaint)>();
        foreach (var complaint in complaints.Where(c => c.IsCertain).InFileOrder())
        {
            if (LineEdit.Of(seen, complaint) is { } edit && !chosen.TakeLast(Neighbours).Any(c => c.Edit.Touches(edit)))
                chosen.Add((edit, complaint));
        }

        return [.. chosen.OrderBy(c => c.Edit.Start)];
    }

    private static string LineEndOf(string text) => text.IndexOfAny(['\r', '\n']) switch
    {
        >= 0 and var at when text.AsSpan(at).StartsWith("\r\n") => "\r\n",
        >= 0 and var at => text[at].ToString(),
        _ => "\n",
    };

    private static string Write(string text, int start, int end, IEnumerable<LineEdit> edits, string lineEnd)
    {
        var mended = new StringBuilder(end - start + 64);
        foreach (var edit in edits)
        {
            mended.Append(text, start, edit.Start - start).Append(edit.Text.Replace("\n", lineEnd, StringComparison.Ordinal));
            start = edit.End;
        }

        return mended.Append(text, start, end - start).ToString();
    }

    private static Mend Told(SourceText written, Diagnostic complaint, List<(LineEdit Edit, Diagnostic Complaint)> edits)
    {
        var start = written.StartOf(complaint.At.Line - complaint.LinesAbove);
        var end = written.StartOf(complaint.At.Line) + written.Line(complaint.At.Line).Length;
        var within = edits.Select(e => e.Edit).Where(e => e.Start >= start && e.End <= end);
        return new Mend(
            complaint.Rule, complaint.At, complaint.What,
            written.Text[start..end].ReplaceLineEndings("\n"),
            Write(written.Text, start, end, within, "\n").ReplaceLineEndings("\n"));
    }
}
