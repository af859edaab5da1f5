using System.IO.Enumeration;

namespace CustomersRock.Content.Reading.Listing;

/// <summary>A pattern of <c>ExcludedPaths</c>: <c>*</c> and <c>?</c> within a name, <c>**</c> over any number of folders. A folder's own name stands for all in it.</summary>
internal sealed class GlobPattern(string pattern)
{
    private readonly string[] parts = Normalised(pattern).Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>For a path below <c>input/</c>.</summary>
    public bool Matches(string path)
    {
        var names = path.Split('/');
        return parts.Length > 0 && Matches(parts, names);
    }

    private static string Normalised(string pattern)
    {
        var trimmed = pattern.Replace('\\', '/').TrimStart('/');
        return trimmed.StartsWith("input/", StringComparison.Ordinal) ? trimmed["input/".Length..] : trimmed;
    }

    // From the left, going back to the last ** only: linear but for that, whatever a pattern holds.
    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> names)
    {
        var part = 0;
        var name = 0;
        var star = -1;
        var tried = 0;
        while (name < names.Length)
        {
            if (part < parts.Length && parts[part] == "**")
            {
                star = part++;
                tried = name;
            }
            else if (part == parts.Length && star < 0)
            {
                return true; // the pattern named a folder above
            }
            else if (part < parts.Length && FileSystemName.MatchesSimpleExpression(parts[part], names[name], ignoreCase: false))
            {
                part++;
                name++;
            }
            else if (star >= 0)
            {
                part = star + 1;
                name = ++tried;
            }
            else
            {
                return false;
            }
        }

        return part == parts.Length || (part == parts.Length - 1 && parts[part] == "**");
    }
}
