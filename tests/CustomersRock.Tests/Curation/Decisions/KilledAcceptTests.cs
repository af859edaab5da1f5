using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Decisions;
using CustomersRock.Gathering.State;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Commands.Gather;
using CustomersRock.Tests.Gathering;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation.Decisions;

/// <summary>Whenever an accept is killed, the next start finds the item on the site and in the log, or in neither.</summary>
public sealed class KilledAcceptTests
{
    private const int Items = 12;

    [Fact]
    public async Task An_accept_that_is_killed_when_its_file_has_just_been_written_leaves_both_or_neither()
    {
        await using var site = await Gathered();
        var folder = new SiteFolder(site.Folder.Path);
        var ids = Waiting(site.Folder);
        Assert.Equal(Items, ids.Count);
        var killed = ids.Count(id => KillWhenWritten(site.Folder, id));
        Assert.True(killed >= Items / 2, $"only {killed} of {Items} accepts could be killed");

        var half = Files(folder).Except(Accepted(folder)).Count();
        var curator = new Curator(folder, TimeProvider.System);
        Assert.Equal(half, Settle(folder, curator).Lines.Length);
        Assert.Equal(Files(folder), Accepted(folder));
        Assert.NotEmpty(Files(folder));
        Assert.True(Settle(folder, curator).IsEmpty);
        Assert.Empty(Directory.EnumerateFiles(folder.Input, "*" + AtomicFile.TemporaryEnding, SearchOption.AllDirectories).Except(Leftovers(folder)));

        using var store = GatherStore.Open(Path.Combine(folder.Cache, "gather.db"));
        var log = curator.Log();
        Assert.Equal(Items - Files(folder).Count, ids.Count(id => !log.IsDecided(store.Find(new CandidateId(id))!, DateTimeOffset.UtcNow)));
    }

    /// <summary>One waits for the file of an accept, and strikes.</summary>
    private static bool KillWhenWritten(TestFolder site, string id)
    {
        var before = Count(site);
        using var run = ProgramRun.Start(["inbox", "accept", id, "--note", "Nobody had asked him to.", "--theme", "kindness", "--by", "Ada", "--root", site.Path]);
        while (Count(site) == before && !run.HasEnded)
            Thread.Yield();

        return run.KillAfter(TimeSpan.Zero);
    }

    private static int Count(TestFolder site) => Directory.Exists(site["input/gathered"]) ? Directory.EnumerateFiles(site["input/gathered"], "*.md", SearchOption.AllDirectories).Count() : 0;

    private static async Task<GatherSite> Gathered()
    {
        var feed = new SmallFeed("kind.example", "kind");
        for (var i = 0; i < Items; i++)
            feed.With($"thing{i}", $"Thing number {i}", string.Join(' ', Enumerable.Range(0, 30).Select(word => $"w{(i * 31) + word}x{i}")));

        var site = new GatherSite().Serve("kind", feed);
        site.Folder.With("input/themes/kindness.md", "---\nTitle: Kindness\nMeaning: Kind.\n---\nText.\n");
        await site.Run(0, "gather");
        return site;
    }

    private static List<string> Waiting(TestFolder site)
    {
        using var store = GatherStore.Open(site[".customersrock/gather.db"]);
        return [.. store.WaitingIds().Select(id => id.Value).Order(StringComparer.Ordinal)];
    }

    private static Settlement Settle(SiteFolder folder, Curator curator)
    {
        var read = new ContentReader(folder).Read(new ReadOptions());
        return curator.Settle(() => (read.Content.Items, read.BrokenFiles.IsEmpty));
    }

    private static List<string> Files(SiteFolder folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder.Input, "gathered"), "*.md", SearchOption.AllDirectories).Select(f => folder.Relative(f)["input/gathered/".Length..^".md".Length]).Order(StringComparer.Ordinal)];

    private static List<string> Accepted(SiteFolder folder) =>
        [.. new DecisionFile(folder).Read().Where(d => d.Verdict == Verdict.Accepted).Select(d => d.Item!).Order(StringComparer.Ordinal)];

    // What a killed run left of a log that was being written; the next verdict writes over it.
    private static IEnumerable<string> Leftovers(SiteFolder folder) => [folder.Full(DecisionFile.Place) + AtomicFile.TemporaryEnding];
}
