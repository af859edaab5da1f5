using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Commands;

/// <summary>The files and folders that <c>check</c> was asked to look at, as diagnostics name them. None: everything.</summary>
internal sealed class ChosenFiles
{
    private readonly ImmutableArray<string> paths;

    private ChosenFiles(ImmutableArray<string> paths) => this.paths = paths;

    public int Count => paths.Length;

    public static ChosenFiles? From(Call call, SiteFolder folder, IEnumerable<string> given, out string complaint)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var path in given)
        {
            if (Find(call, folder, path, out complaint) is not { } relative)
                return null;

            paths.Add(relative);
        }

        complaint = "";
        return new ChosenFiles(paths.ToImmutable());
    }

    public ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => Covers(d.At.Path))];

    /// <summary>True for each file where none was named.</summary>
    public bool Covers(string file) => paths.IsEmpty || paths.Any(path => Covers(path, file));

    private static bool Covers(string path, string file) =>
        string.Equals(path, file, StringComparison.Ordinal)
        || path == "."
        || (file.Length > path.Length && file[path.Length] == '/' && file.StartsWith(path, StringComparison.Ordinal));

    private static string? Find(Call call, SiteFolder folder, string path, out string complaint)
    {
        complaint = "";
        if (path.StartsWith('-'))
        {
            complaint = StatiqWords.Replacement(path) is { } replacement
                ? $"{path}: {replacement}"
                : $"check has no option {path}; a file of that name is ./{path}";
            return null;
        }

        var inCurrent = call.FullPath(path);
        var full = Exists(inCurrent) ? inCurrent : folder.Full(path);
        if (!Exists(full))
        {
            complaint = $"there is no file or folder {path}";
            return null;
        }

        var relative = Path.TrimEndingDirectorySeparator(folder.Relative(full));
        if (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative))
            return relative;

        complaint = $"{path} is not part of the site {folder.Root}";
        return null;
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);
}
