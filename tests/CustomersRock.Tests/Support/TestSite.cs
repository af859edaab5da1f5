using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Site;

namespace CustomersRock.Tests.Support;

/// <summary>A small site in a folder of its own, removed with it. What a case does not speak of is filled in: settings, themes, the keys a story needs.</summary>
internal sealed class TestSite : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    private const string Settings = """
        SiteTitle: Test site
        Description: Stories for tests.
        Host: example.org
        SocialCards: false
        """;

    // In memory where the system offers it: hundreds of sites of a hundred files are written and removed.
    private static readonly string Temporary = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private TestSite(string root, string? theme) => Folder = new SiteFolder(root, theme: theme);

    public SiteFolder Folder { get; }
    public string Root => Folder.Root;
    public BuildReport? Report { get; private set; }
    public IEnumerable<Diagnostic> Diagnostics => Report!.Diagnostics;

    /// <summary>The "now" of its builds.</summary>
    public DateTimeOffset BuiltAt { get; set; } = Now;

    /// <summary>Files as written, nothing filled in.</summary>
    public static TestSite Exactly(string text) => new TestSite(NewFolder(), RepositoryFolder.Theme).Edit(text);

    /// <summary>With settings, the themes that stories name, and the keys that they leave out.</summary>
    public static TestSite With(string text)
    {
        var site = Exactly("");
        var files = SiteText.Parse(text);
        files.TryAdd("settings.yml", Settings);
        foreach (var (path, content) in files)
            site.Write(path, path.StartsWith("input/stories/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) ? StoryText.Complete(content) : content);

        foreach (var theme in files.Values.SelectMany(StoryText.ThemesOf).Distinct(StringComparer.Ordinal))
            site.WriteIfMissing($"input/themes/{theme}.md", $"---\nTitle: {StoryText.TitleOf(theme)}\nMeaning: Stories about {theme}.\n---\nAbout {theme}.\n");

        return site;
    }

    /// <summary>A copy of a site below <c>tests/CustomersRock.Tests/sites</c>.</summary>
    public static TestSite Copy(string name)
    {
        var site = Exactly("");
        CopyFolder(Path.Combine(RepositoryFolder.Sites, name), site.Root);
        return site;
    }

    /// <summary>The same folder with a theme of its own, a copy of the one that ships.</summary>
    public TestSite WithOwnTheme()
    {
        var own = new TestSite(Root, theme: null);
        CopyFolder(RepositoryFolder.Theme, own.Folder.Theme);
        return own;
    }

    /// <summary>The same input in another folder, written in another order, never built.</summary>
    public TestSite Twin()
    {
        var twin = new TestSite(NewFolder(), Folder.Theme == RepositoryFolder.Theme ? RepositoryFolder.Theme : null) { BuiltAt = BuiltAt };
        foreach (var file in InputFiles().OrderDescending(StringComparer.Ordinal))
            twin.Write(Folder.Relative(file), File.ReadAllBytes(file));

        return twin;
    }

    /// <summary>Writes the files of a site text over those that are there.</summary>
    public TestSite Edit(string text)
    {
        foreach (var (path, content) in SiteText.Parse(text))
            Write(path, content);

        return this;
    }

    public void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public void Write(string path, byte[] content)
    {
        var full = Folder.Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    public string Read(string path) => File.ReadAllText(Folder.Full(path));

    /// <summary>Puts one piece of text into the place of another, which must be there.</summary>
    public void Replace(string path, string old, string text)
    {
        var before = Read(path);
        if (!before.Contains(old, StringComparison.Ordinal))
            throw new InvalidOperationException($"{path} does not hold \"{old}\"");

        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    public void Delete(string path) => File.Delete(Folder.Full(path));

    public void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder.Full(to))!);
        File.Move(Folder.Full(from), Folder.Full(to));
    }

    /// <summary>As the command line does: a builder that has only what is on disk.</summary>
    public TestSite Build(Func<BuildOptions, BuildOptions>? options = null) => BuildWith(new SiteBuilder(Folder), options);

    /// <summary>As preview does: a builder that has built before.</summary>
    public TestSite BuildWith(SiteBuilder builder, Func<BuildOptions, BuildOptions>? options = null)
    {
        Report = builder.Build(Options(options));
        return this;
    }

    public TestSite Check(Func<BuildOptions, BuildOptions>? options = null)
    {
        Report = new SiteBuilder(Folder).Check(Options(options));
        return this;
    }

    /// <summary>The page at an address of the built site.</summary>
    public TestPage Page(string address) => new(Output(address));

    public bool Has(string address) => File.Exists(OutputFile(address));

    /// <summary>The text of an output file.</summary>
    public string Output(string address) => File.ReadAllText(OutputFile(address));

    /// <summary>All output: path below the output folder to bytes.</summary>
    public SortedDictionary<string, byte[]> AllOutput()
    {
        var all = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Folder.Output, "*", SearchOption.AllDirectories))
            all[Path.GetRelativePath(Folder.Output, file).Replace('\\', '/')] = File.ReadAllBytes(file);

        return all;
    }

    /// <summary>The pages of the built site: path below the output folder to page.</summary>
    public IEnumerable<(string Path, TestPage Page)> AllPages() =>
        AllOutput().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Key, new TestPage(Encoding.UTF8.GetString(f.Value))));

    public string OutputFile(string address) =>
        Path.Combine(Folder.Output, LinkBase.OutputPath(address).Replace('/', Path.DirectorySeparatorChar));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string NewFolder() => Directory.CreateDirectory(Path.Combine(Temporary, $"rock-{Guid.NewGuid():N}")).FullName;

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, File.ReadAllBytes(file));
        }
    }

    private BuildOptions Options(Func<BuildOptions, BuildOptions>? options)
    {
        var asked = new BuildOptions { Now = BuiltAt };
        return options is null ? asked : options(asked);
    }

    private List<string> InputFiles()
    {
        var files = new List<string>();
        foreach (var path in new[] { Folder.Input, Path.Combine(Root, "theme"), Folder.Settings })
        {
            if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories));
            else if (File.Exists(path))
                files.Add(path);
        }

        return files;
    }

    private void WriteIfMissing(string path, string content)
    {
        if (!File.Exists(Folder.Full(path)))
            Write(path, content);
    }
}
