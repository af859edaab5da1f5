using System.Text;
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
        """;

    private TestSite(string root) => Folder = new SiteFolder(root, theme: RepositoryFolder.Theme);

    public SiteFolder Folder { get; private init; }
    public string Root => Folder.Root;
    public BuildReport? Report { get; private set; }
    public IEnumerable<Diagnostic> Diagnostics => Report!.Diagnostics;

    /// <summary>Files as written, nothing filled in.</summary>
    public static TestSite Exactly(string text)
    {
        var site = new TestSite(Directory.CreateTempSubdirectory("rock-").FullName);
        site.Edit(text);
        return site;
    }

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

    /// <summary>The same folder with a theme of its own, a copy of the one that ships.</summary>
    public TestSite WithOwnTheme()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Theme, "*", SearchOption.AllDirectories))
            Write("theme/" + Path.GetRelativePath(RepositoryFolder.Theme, file).Replace('\\', '/'), File.ReadAllBytes(file));

        return new TestSite(Root) { Folder = new SiteFolder(Root) };
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

    public void Delete(string path) => File.Delete(Folder.Full(path));

    public void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder.Full(to))!);
        File.Move(Folder.Full(from), Folder.Full(to));
    }

    public TestSite Build(Func<BuildOptions, BuildOptions>? options = null)
    {
        var asked = new BuildOptions { Now = Now };
        Report = new SiteBuilder(Folder).Build(options is null ? asked : options(asked));
        return this;
    }

    public TestSite Check(Func<BuildOptions, BuildOptions>? options = null)
    {
        var asked = new BuildOptions { Now = Now };
        Report = new SiteBuilder(Folder).Check(options is null ? asked : options(asked));
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

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string OutputFile(string address) =>
        Path.Combine(Folder.Output, Content.Addresses.LinkBase.OutputPath(address).Replace('/', Path.DirectorySeparatorChar));

    private void WriteIfMissing(string path, string content)
    {
        if (!File.Exists(Folder.Full(path)))
            Write(path, content);
    }
}
