using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Withdrawing;

/// <summary>A story's file, found by what a person calls it. It need not be readable: a broken story can be taken down, too.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Year">The folder, as in its address.</param>
/// <param name="Name">The file's or folder's name, perhaps with a date before it.</param>
internal sealed record StoryOnDisk(string Path, string Year, string Name)
{
    private const string Below = "input/stories";

    /// <summary>Below it lie the story's pictures; null where it is one file.</summary>
    public string? Folder => Path.EndsWith("/index.md", StringComparison.Ordinal) ? Path[..^"/index.md".Length] : null;

    /// <summary>Without the date that may stand before it.</summary>
    public string Slug => Name.Length > 11 && Name[10] == '-' && Name.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && Name[4] == '-' && Name[7] == '-' ? Name[11..] : Name;

    public override string ToString() => $"{Year}/{Slug}";

    /// <summary>All that go by the name: a slug, <c>2026/violin</c>, a path, or an address of the site.</summary>
    public static ImmutableArray<StoryOnDisk> Find(SiteFolder site, string called)
    {
        var parts = Bare(called).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (year, slug) = parts switch
        {
            [.., var last] when parts.Length >= 2 && IsYear(parts[^2]) => (parts[^2], last),
            [var only] => (null, only),
            _ => (null, null),
        };
        return slug is null ? [] : [.. All(site).Where(s => (year is null || s.Year == year) && (s.Slug == slug || s.Name == slug))];
    }

    /// <summary>What could have been meant.</summary>
    public static string? Nearest(SiteFolder site, string called) =>
        Suggest.Nearest(Bare(called).Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "", All(site).Select(s => s.Slug).Distinct());

    private static IEnumerable<StoryOnDisk> All(SiteFolder site)
    {
        if (!Directory.Exists(site.Full(Below)))
            yield break;

        foreach (var year in Directory.EnumerateDirectories(site.Full(Below)).Order(StringComparer.Ordinal))
        {
            foreach (var path in Directory.EnumerateFileSystemEntries(year).Order(StringComparer.Ordinal))
            {
                var name = System.IO.Path.GetFileName(path);
                if (name.EndsWith(".md", StringComparison.Ordinal) && File.Exists(path))
                    yield return new StoryOnDisk(site.Relative(path), System.IO.Path.GetFileName(year), name[..^3]);
                else if (File.Exists(System.IO.Path.Combine(path, "index.md")))
                    yield return new StoryOnDisk(site.Relative(path) + "/index.md", System.IO.Path.GetFileName(year), name);
            }
        }
    }

    private static bool IsYear(string part) => part.Length == 4 && part.All(char.IsAsciiDigit);

    private static string Bare(string called)
    {
        var path = (Uri.TryCreate(called, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath : called.Split('#', '?')[0]).Replace('\\', '/').Trim('/');
        if (path.EndsWith(".md", StringComparison.Ordinal))
            path = path[..^3];

        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^6] : path;
    }
}
