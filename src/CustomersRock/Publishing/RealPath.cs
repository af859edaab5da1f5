namespace CustomersRock.Publishing;

/// <summary>Where a path leads when all symbolic links are followed, so that no link hides that a target is the site itself.</summary>
internal static class RealPath
{
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(real, part));
            real = next.LinkTarget is not null && next.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : next.FullName;
        }

        return Path.TrimEndingDirectorySeparator(real);
    }

    // Case is ignored everywhere: too careful on Linux is better than too late elsewhere.
    public static bool IsSameOrBelow(string path, string parent) =>
        path.StartsWith(parent, StringComparison.OrdinalIgnoreCase)
        && (path.Length == parent.Length || parent.EndsWith(Path.DirectorySeparatorChar) || path[parent.Length] == Path.DirectorySeparatorChar);
}
