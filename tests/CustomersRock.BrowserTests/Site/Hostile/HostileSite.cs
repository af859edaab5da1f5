using System.Text;
using System.Text.RegularExpressions;
using CustomersRock.Content.Files;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>A site into which everything of <see cref="HostileSet"/> was sent, built as an editor would who keeps going; and the same site without it.</summary>
public sealed partial class HostileSite : IAsyncLifetime
{
    public const int Neighbours = 24;

    private static readonly DateTimeOffset Now = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("rock-hostile-").FullName;

    internal BuiltSite Attacked { get; private set; } = null!;

    internal BuiltSite Quiet { get; private set; } = null!;

    /// <summary>Canaries of all stories and items of which a harmless sentence stands on the site.</summary>
    internal HashSet<string> Reached { get; private set; } = [];

    internal static string Neighbour(int number) => $"stories/2026/neighbour-{number}/";

    public async ValueTask InitializeAsync()
    {
        Prepare("quiet");
        Prepare("attacked");
        foreach (var file in HostileSet.All)
            Write("attacked", file.Path, file.Bytes);

        foreach (var (path, text) in HostileRecords.All)
            Write("attacked", path, Encoding.UTF8.GetBytes(text));

        Quiet = await Build("quiet");
        Attacked = await Build("attacked");
        Reached = [.. Attacked.Pages.Where(p => p.StartsWith("stories/", StringComparison.Ordinal) || p.StartsWith("around-the-web/", StringComparison.Ordinal))
            .SelectMany(p => Sentence().Matches(Attacked.Read(BuiltSite.FileOf(p)))).Select(m => m.Groups[1].Value)];
    }

    public async ValueTask DisposeAsync()
    {
        await Quiet.DisposeAsync();
        await Attacked.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task<BuiltSite> Build(string name) =>
        BuiltSite.Build(new SiteFolder(Path.Combine(folder, name), theme: RepositoryFolder.Theme), new BuildOptions { Now = Now, KeepGoing = true });

    private void Prepare(string name)
    {
        foreach (var (path, text) in SiteText.Parse(HostileNeighbours.Site))
            Write(name, path, Encoding.UTF8.GetBytes(text));

        for (var i = 1; i <= Neighbours; i++)
        {
            Write(name, $"input/stories/2026/neighbour-{i}.md", Encoding.UTF8.GetBytes(HostileNeighbours.Story(i)));
            Write(name, $"input/gathered/2026/11/neighbour-{i}.md", Encoding.UTF8.GetBytes(HostileNeighbours.Item(i)));
        }
    }

    private void Write(string name, string path, byte[] bytes)
    {
        var full = Path.GetFullPath(Path.Combine(folder, name, path));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        try
        {
            // Where capitals make no other name, a neighbour must not be written over.
            using var stream = new FileStream(full, FileMode.CreateNew);
            stream.Write(bytes);
        }
        catch (IOException) when (name == "attacked")
        {
            // A name that this system does not have.
        }
    }

    [GeneratedRegex("The driver of case (h[0-9]{4}) turned back")]
    private static partial Regex Sentence();
}
