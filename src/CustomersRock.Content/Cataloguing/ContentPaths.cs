using System.Globalization;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>Names of content files as other files write them: <c>stories/2026/violin</c>, <c>gathered/2026/11/bus-driver</c>.</summary>
internal static class ContentPaths
{
    /// <summary>Without <c>input/</c>, the ending and slashes at the ends.</summary>
    public static string Trim(string path)
    {
        var trimmed = path.Trim('/');
        if (trimmed.StartsWith("input/", StringComparison.Ordinal))
            trimmed = trimmed[6..];

        if (trimmed.EndsWith(".md", StringComparison.Ordinal))
            trimmed = trimmed[..^3];

        return trimmed.EndsWith("/index", StringComparison.Ordinal) ? trimmed[..^6] : trimmed;
    }

    public static StoryId? Story(string trimmed)
    {
        var parts = trimmed.Split('/');
        return parts is ["stories", var year, var slug] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new StoryId(number, slug)
            : null;
    }

    public static string? Item(string trimmed) =>
        trimmed.StartsWith("gathered/", StringComparison.Ordinal) ? trimmed["gathered/".Length..] : null;
}
