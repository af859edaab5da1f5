namespace CustomersRock.Publishing;

/// <summary>The files of a site as relative paths, in ordinal order; links are not followed, and the marker, which a build writes too, is not part of the site.</summary>
internal static class OutputListing
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    public static IReadOnlyList<string> Of(string folder)
    {
        if (!Directory.Exists(folder))
            return [];

        var files = Directory.EnumerateFiles(folder, "*", Everything).Select(path => Path.GetRelativePath(folder, path)).Where(file => file != SiteMarker.Name).ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
