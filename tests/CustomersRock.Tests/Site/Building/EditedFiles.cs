using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Site.Building;

/// <summary>The files of the corner shop, and how they are changed. Where an earlier edit took something away, nothing happens.</summary>
internal static class EditedFiles
{
    public const string Settings = "settings.yml";
    public const string Violin = "input/stories/2026/violin/index.md";
    public const string Case = "input/stories/2026/violin/case.png";
    public const string Inside = "input/stories/2026/violin/inside.png";
    public const string Boots = "input/stories/2026/boots.md";
    public const string Answer = "input/stories/2026/the-driver-answers.md";
    public const string Zaun = "input/stories/2025/ueber-den-zaun.md";
    public const string Kindness = "input/themes/kindness.md";
    public const string Cabs = "input/companies/city-cabs.md";
    public const string Post = "input/sources/evening-post.yml";
    public const string Gazette = "input/sources/town-gazette.yml";
    public const string Health = "input/sources/_health.yml";
    public const string Bus = "input/gathered/2026/11/bus-driver-waits.md";
    public const string Digest = "input/digests/2026-W47.md";
    public const string About = "input/about.md";

    public static void Swap(TestSite site, string path, string old, string text)
    {
        if (Has(site, path))
            site.Write(path, site.Read(path).Replace(old, text, StringComparison.Ordinal));
    }

    public static void Move(TestSite site, string from, string to, string old = "---", string text = "---")
    {
        if (!Has(site, from) || Has(site, to))
            return;

        if (from.EndsWith(".md", StringComparison.Ordinal))
            Swap(site, from, old, text);

        site.Move(from, to);
    }

    /// <summary>A new file after the pattern of another.</summary>
    public static void Like(TestSite site, string pattern, string path, params ReadOnlySpan<(string Old, string Text)> changes)
    {
        if (!Has(site, pattern))
            return;

        var text = site.Read(pattern);
        foreach (var (old, now) in changes)
            text = text.Replace(old, now, StringComparison.Ordinal);

        site.Write(path, text);
    }

    /// <summary>Breaks a file, builds, and writes something else.</summary>
    public static void BreakAndMend(TestSite site, string path, Func<string, string> mend)
    {
        if (!Has(site, path))
            return;

        var before = site.Read(path);
        site.Write(path, "---\nTitle: x\n");
        site.Build();
        site.Write(path, mend(before));
    }

    /// <summary>Puts one picture into the place of another.</summary>
    public static void Replace(TestSite site, string path, string with)
    {
        if (Has(site, path) && Has(site, with))
            site.Write(path, File.ReadAllBytes(site.Folder.Full(with)));
    }

    public static void DeleteFile(TestSite site, string address)
    {
        if (site.Has(address))
            File.Delete(site.OutputFile(address));
    }

    public static void ChangeByHand(TestSite site, string address)
    {
        if (site.Has(address))
            File.AppendAllText(site.OutputFile(address), "<p>by hand");
    }

    public static void DeleteCache(TestSite site, string below)
    {
        var folder = Path.Combine(site.Folder.Cache, below);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    public static void SpoilCaches(TestSite site, Func<byte[], byte[]> spoil)
    {
        if (!Directory.Exists(site.Folder.Cache))
            return;

        foreach (var file in Directory.EnumerateFiles(site.Folder.Cache, "*", SearchOption.AllDirectories))
            File.WriteAllBytes(file, spoil(File.ReadAllBytes(file)));
    }

    public static void DeleteFolder(TestSite site, string below)
    {
        var folder = Path.Combine(site.Folder.Output, below);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    public static void StrayFile(TestSite site, string path)
    {
        var file = Path.Combine(site.Folder.Output, path);
        if (!Directory.Exists(site.Folder.Output))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "stray");

        // As if some time had gone by since the build: a file system's clock ticks every few milliseconds.
        for (var folder = Path.GetDirectoryName(file)!; folder.Length >= site.Folder.Output.Length; folder = Path.GetDirectoryName(folder)!)
            Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
    }

    private static bool Has(TestSite site, string path) => File.Exists(site.Folder.Full(path));
}
