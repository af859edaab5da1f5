using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The address of a picture in a story: a file in the story's own folder or below it.</summary>
internal static class PicturePath
{
    // No SVG: it is a document that can hold scripts.
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];

    /// <summary>Another host, or data inside the address.</summary>
    public static bool IsElsewhere(string address)
    {
        var trimmed = address.AsSpan().TrimStart();
        var end = trimmed.IndexOfAny('/', '?', '#');
        return trimmed.StartsWith("//") || trimmed.StartsWith("\\") || trimmed.StartsWith("/\\") || (end < 0 ? trimmed : trimmed[..end]).Contains(':');
    }

    /// <summary>The path from the story's folder; null where it is none.</summary>
    public static string? Below(string address)
    {
        var relative = address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address;
        if (relative.StartsWith('/') || SitePath.Normalise(relative) is not { } path || !IsPicture(path))
            return null;

        foreach (var segment in path.Split('/'))
        {
            if (segment[0] is '.' or '_')
                return null;
        }

        return path;
    }

    public static bool IsPicture(ReadOnlySpan<char> path)
    {
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
