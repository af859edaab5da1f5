using System.IO.Enumeration;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Reading.Listing;

/// <summary>Every file below <c>input/</c> that may be content, in ordinal order of paths, asked of the disk once. Links are told, never followed.</summary>
internal static class ContentListing
{
    private const int DeepestFolder = 20;

    /// <param name="folder">The site.</param>
    /// <param name="excluded">What is passed over.</param>
    /// <param name="diagnostics">Where complaints go.</param>
    /// <param name="below">The folder to list, from the site's root, with a slash at its end.</param>
    public static List<ListedFile> Walk(SiteFolder folder, IReadOnlyList<GlobPattern> excluded, List<Diagnostic> diagnostics, string below = "input/")
    {
        var files = new List<ListedFile>(256);
        var top = Path.TrimEndingDirectorySeparator(folder.Full(below));
        if (!Directory.Exists(top))
            return files;

        try
        {
            var prefix = folder.Input.Length + 1;
            foreach (var file in FolderPieces.Walk(top, (piece, deep) => Enumerate(piece, deep, prefix), name => name is not ['.' or '_', ..]))
                Add(file, excluded, files, diagnostics);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or AggregateException)
        {
            diagnostics.Add(FileRules.Unreadable.At(new FilePosition(below.TrimEnd('/')), $"the folder cannot be listed: {Shown.Quoted(fault.GetBaseException().Message)[1..^1]}", "look at its permissions"));
        }

        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static List<ListedFile> Enumerate(string piece, bool deep, int prefix)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = deep,
            AttributesToSkip = 0,
            IgnoreInaccessible = false,
            ReturnSpecialDirectories = false,
            MaxRecursionDepth = DeepestFolder,
        };
        return
        [
            .. new FileSystemEnumerable<ListedFile>(
                piece,
                (ref FileSystemEntry entry) => new ListedFile(PathOf(ref entry, prefix), IsLink(ref entry) ? 0 : entry.Length, entry.LastWriteTimeUtc.UtcTicks, IsLink(ref entry)),
                options)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => (!entry.IsDirectory || IsLink(ref entry)) && entry.FileName is not ['.', ..],
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && entry.FileName is not ['.' or '_', ..],
            },
        ];
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static string PathOf(ref FileSystemEntry entry, int prefix)
    {
        var folder = entry.Directory.Length < prefix ? [] : entry.Directory[prefix..];
        var path = folder.IsEmpty ? string.Concat("input/", entry.FileName) : string.Concat("input/", folder, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace('\\', '/');
    }

    private static void Add(ListedFile file, IReadOnlyList<GlobPattern> excluded, List<ListedFile> files, List<Diagnostic> diagnostics)
    {
        foreach (var pattern in excluded)
        {
            if (pattern.Matches(file.Path["input/".Length..]))
                return;
        }

        if (file.IsLink)
            diagnostics.Add(FileRules.LinkNotFollowed.At(new FilePosition(file.Path), "this is a symbolic link", "put the file itself here"));
        else if (OddityOf(file.Path) is { } oddity)
            diagnostics.Add(FileRules.OddName.At(new FilePosition(Shown.Quoted(file.Path)[1..^1]), $"the name {oddity}", "rename it with letters, digits and dashes"));
        else
            files.Add(file);
    }

    private static string? OddityOf(ReadOnlySpan<char> path)
    {
        foreach (var range in path.Split('/'))
        {
            if (FileNames.Oddity(path[range]) is { } oddity)
                return oddity;
        }

        return null;
    }
}
