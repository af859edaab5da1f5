using CustomersRock.BrowserTests.Support;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site;

namespace CustomersRock.BrowserTests.Site;

/// <summary>A site as built and served: what a browser asks for, and the files themselves.</summary>
internal sealed class BuiltSite : IAsyncDisposable
{
    private readonly StaticHost host;

    private BuiltSite(BuildReport report, StaticHost host, string folder, string root)
    {
        Report = report;
        this.host = host;
        Folder = folder;
        Root = root;
        Files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Pages = [.. Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(AddressOf)];
    }

    public BuildReport Report { get; }
    public SiteSettings Settings => Report.Settings!;
    public string Folder { get; }

    /// <summary>Empty, or with a slash at its beginning.</summary>
    public string Root { get; }

    /// <summary>Where it begins, with a slash at its end.</summary>
    public string Address => host.Address;

    /// <summary>Paths below the output folder.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Addresses of all pages, relative to <see cref="Address"/>.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>Builds into a folder of its own below the site's.</summary>
    public static async Task<BuiltSite> Build(SiteFolder folder, BuildOptions options)
    {
        var report = await Task.Run(() => new SiteBuilder(folder).Build(options));
        if (!report.Written)
            throw new InvalidOperationException("The site was not built:\n" + string.Join('\n', report.Diagnostics));

        var root = report.Settings!.LinkRoot;
        return new BuiltSite(report, await StaticHost.Start(folder.Output, root), folder.Output, root);
    }

    public string Read(string file) => File.ReadAllText(Full(file));

    public long SizeOf(string page) => new FileInfo(Full(FileOf(page))).Length;

    public string Full(string file) => Path.Combine(Folder, file.Replace('/', Path.DirectorySeparatorChar));

    public static string FileOf(string page) => page.Length == 0 || page.EndsWith('/') ? page + "index.html" : page;

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static string AddressOf(string file) =>
        file == "index.html" ? "" : file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
}
