namespace CustomersRock.Publishing;

/// <summary>The files of a folder as relative paths, in ordinal order; links are not followed.</summary>
internal static class OutputListing
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    public static IReadOnlyList<string> Of(string folder)
    {
        if (!Directory.Exists(folder))
            return [];

        var files = Directory.EnumerateFiles(folder, "*", Everything).Select(path => Path.GetRelativePath(folder, path)).ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
