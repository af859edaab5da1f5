using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Rendering;

/// <summary>Reads <c>theme/</c> whole: it is small, and editors wrote it.</summary>
internal static class ThemeFolder
{
    /// <summary>Cap on one file, in bytes.</summary>
    private const long LargestFile = 8 * 1024 * 1024;

    public static ImmutableArray<ThemeFile> Read(string folder, string shownAs, ICollection<Diagnostic> faults)
    {
        if (!Directory.Exists(folder))
        {
            faults.Add(ThemeRules.NoTheme.At(new FilePosition(shownAs), "there is no theme folder", "copy the theme of the repository there, or name one with --theme"));
            return [];
        }

        var files = ImmutableArray.CreateBuilder<ThemeFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (IsIgnored(relative))
                continue;

            if (BoundedFile.Read(path, LargestFile) is { } bytes)
                files.Add(new ThemeFile(relative, bytes, Fingerprint.Of(bytes)));
            else
                faults.Add(ThemeRules.TooLarge.At(new FilePosition($"{shownAs}/{relative}"), "the file is larger than 8 MiB", "keep large files out of the theme"));
        }

        return files.ToImmutable();
    }

    /// <summary>What editors' programs leave behind, and hidden files.</summary>
    private static bool IsIgnored(string relative)
    {
        var name = relative[(relative.LastIndexOf('/') + 1)..];
        return name.StartsWith('.') || name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal)
            || name.EndsWith(AtomicFile.TemporaryEnding, StringComparison.Ordinal);
    }
}
