using CustomersRock.BrowserTests.Submit;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Content.Files;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(SubmitSite))]

namespace CustomersRock.BrowserTests.Submit;

/// <summary>The site of this checkout with a mail address, built once and served below its link root as a host of static files serves it.</summary>
public sealed class SubmitSite : IAsyncLifetime
{
    public const string Mail = "stories@example.org";

    private readonly string root = Directory.CreateTempSubdirectory("rock-submit-").FullName;
    private StaticHost? host;

    /// <summary>Where the site begins.</summary>
    public string Address => host!.Address;

    public async ValueTask InitializeAsync()
    {
        var folder = CopyTo(Path.Combine(root, "site"));
        var report = await Task.Run(() => new SiteBuilder(folder).Build(new BuildOptions { Now = DateTimeOffset.UtcNow, Settings = [new("ContactMail", Mail)] }));
        Assert.True(report.Written, string.Join('\n', report.Diagnostics));
        host = await StaticHost.Start(folder.Output, report.Settings!.LinkRoot);
    }

    /// <summary>A browser of its own at the page with the form.</summary>
    internal async Task<Visit> Visit(SharedBrowser browser, BrowserNewContextOptions? options = null)
    {
        var visit = await Support.Visit.To(browser, Address, options);
        await visit.Page.GotoAsync(Address + "submit/");
        return visit;
    }

    /// <summary>The text of a built file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(root, "site", "output", path));

    public long SizeOf(string path) => new FileInfo(Path.Combine(root, "site", "output", path)).Length;

    /// <summary>Puts a file into a copy of the site and checks and builds that.</summary>
    /// <returns>What the program says of the file, and its page.</returns>
    internal (string[] Said, string Page) Take(string path, string text)
    {
        var folder = CopyTo(Path.Combine(root, Guid.NewGuid().ToString("N")));
        var full = Path.Combine(folder.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        var report = new SiteBuilder(folder).Build(new BuildOptions { Now = DateTimeOffset.UtcNow, KeepGoing = true });
        string[] said = [.. report.Diagnostics.Where(d => d.At.Path == path).Select(d => d.ToString())];
        var page = Path.Combine(folder.Output, path["input/".Length..^".md".Length], "index.html");
        return (said, File.Exists(page) ? File.ReadAllText(page) : "");
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();

        Directory.Delete(root, recursive: true);
    }

    /// <summary>A copy, so that nobody's output and caches are touched.</summary>
    internal static SiteFolder CopyTo(string root)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "input"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root, Path.GetRelativePath(RepositoryFolder.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(Path.Combine(RepositoryFolder.Root, "settings.yml"), Path.Combine(root, "settings.yml"));
        return new SiteFolder(root, theme: RepositoryFolder.Theme);
    }
}
