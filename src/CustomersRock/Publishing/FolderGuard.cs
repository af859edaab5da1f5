using CustomersRock.Content.Files;

namespace CustomersRock.Publishing;

/// <summary>Which folders may be replaced. Publishing removes what was there, so it asks twice.</summary>
internal static class FolderGuard
{
    /// <summary>Why the folder may not be replaced; null where it may.</summary>
    /// <param name="site">The site that is published.</param>
    /// <param name="target">A real path.</param>
    /// <param name="force">Answers for folders of unknown origin, never for the site's own.</param>
    public static string? Complaint(SiteFolder site, string target, bool force)
    {
        var root = RealPath.Of(site.Root);
        if (RealPath.IsSameOrBelow(root, target))
            return $"{target} holds the site itself; publishing replaces the whole target folder.";

        foreach (var own in new[] { site.Input, site.Theme, site.Output, site.Cache }.Select(RealPath.Of))
        {
            if (RealPath.IsSameOrBelow(target, own) || RealPath.IsSameOrBelow(own, target))
                return $"{target} and {own}, a folder of the site, lie one in the other.";
        }

        if (File.Exists(target))
            return $"{target} is a file.";

        if (Directory.Exists(Path.Combine(target, ".git")))
            return $"{target} is a git repository; publish to one of its branches instead: --to git:REMOTE#BRANCH.";

        return force || IsEmpty(target) || SiteMarker.IsIn(target)
            ? null
            : $"{target} is not empty and was not published by customersrock (it holds no {SiteMarker.Name}); --force replaces it all the same.";
    }

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
}
