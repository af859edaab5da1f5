using System.Buffers;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>Paths that strangers name: below a folder, never out of it, the same on every system.</summary>
internal static class SitePath
{
    private const int Longest = 300;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|#%\u007f" + new string([.. Enumerable.Range(0, 32).Select(c => (char)c)]));

    /// <summary>The path with percent-encoding undone, without slashes at its ends; null where it leads out, or is no path.</summary>
    public static string? Normalise(string written)
    {
        if (written.Length is 0 or > Longest)
            return null;

        var path = Uri.UnescapeDataString(written);
        if (path.AsSpan().ContainsAny(Forbidden) || path.AsSpan().ContainsAnyInRange('\u0080', '\u009f') || path.StartsWith('~'))
            return null;

        path = path.Trim('/');
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (!IsGoodSegment(path.AsSpan(range)))
                return null;
        }

        return path.Length == 0 ? null : path;
    }

    // Hidden names belong to other programs: output/ may be a checkout, and what lies in its .git may be run.
    private static bool IsGoodSegment(ReadOnlySpan<char> segment) =>
        segment.Length > 0 && segment[0] is not (' ' or '.') && segment[^1] is not ('.' or ' ');
}
