using CustomersRock.BrowserTests.Site;
using CustomersRock.Content.Files;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(LaunchSite))]

namespace CustomersRock.BrowserTests.Site;

/// <summary>The site of this checkout, built once for all tests that look at it: as it is published, and at the root of a host.</summary>
public sealed class LaunchSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("rock-launch-").FullName;
    private readonly Lazy<Task<BuiltSite>> published;
    private readonly Lazy<Task<BuiltSite>> atRoot;

    public LaunchSite()
    {
        published = new(() => Build("published", []));
        atRoot = new(() => Build("root", [new("LinkRoot", "")]));
    }

    /// <summary>Below the link root of its settings.</summary>
    internal Task<BuiltSite> Published => published.Value;

    internal Task<BuiltSite> AtRoot => atRoot.Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in new[] { published, atRoot })
        {
            if (site.IsValueCreated)
                await (await site.Value).DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private Task<BuiltSite> Build(string name, KeyValuePair<string, string>[] settings)
    {
        // A copy, so that nobody's output and caches are touched.
        var root = Path.Combine(folder, name);
        Copy(Path.Combine(RepositoryFolder.Root, "input"), Path.Combine(root, "input"));
        File.Copy(Path.Combine(RepositoryFolder.Root, "settings.yml"), Path.Combine(root, "settings.yml"));

        // Nothing has moved yet and nothing was taken down; the pages that say so are kinds of pages, too.
        File.WriteAllText(Path.Combine(root, "input", "stories", "2026", "taken-down.md"), "---\nWithdrawn: 2026-11-24\nReason: Its author asked for it.\n---\n");
        var about = Path.Combine(root, "input", "about.md");
        File.WriteAllText(about, "---\nRedirectFrom: [/who-we-are/]\n" + File.ReadAllText(about)[4..]);
        return BuiltSite.Build(new SiteFolder(root, theme: RepositoryFolder.Theme), new BuildOptions { Now = DateTimeOffset.UtcNow, Settings = [.. settings] });
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
