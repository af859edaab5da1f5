using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Mending;

/// <summary>The least that makes a line of it its mended line: offsets in characters of the file.</summary>
/// <param name="Start">Of what goes.</param>
/// <param name="End">Behind it.</param>
/// <param name="Text">What comes in its place, with LF for each line end.</param>
internal readonly record struct LineEdit(int Start, int End, string Text)
{
    /// <summary>Null where the line is as it should be, or there is no such line.</summary>
    public static LineEdit? Of(SourceText source, Diagnostic complaint)
    {
        var first = complaint.At.Line - complaint.LinesAbove;
        if (complaint.MendedLine is not { } mended || first < 1 || complaint.At.Line > source.LineCount)
            return null;

        var start = source.StartOf(first);
        var end = source.StartOf(complaint.At.Line) + source.Line(complaint.At.Line).Length;
        var written = source.Text.AsSpan(start, end - start);
        if (written.SequenceEqual(mended))
            return null;

        var before = written.CommonPrefixLength(mended);
        var after = CommonSuffix(written[before..], mended.AsSpan(before));
        return new LineEdit(start + before, end - after, mended[before..^after]);
    }

    /// <summary>Of two changes that meet, the second was thought of without the first.</summary>
    public bool Touches(LineEdit other) => Start <= other.End && other.Start <= End;

    private static int CommonSuffix(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
            length++;

        return length;
    }
}
