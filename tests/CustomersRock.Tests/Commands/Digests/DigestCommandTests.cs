using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Digests;
using CustomersRock.Tests.Curation.Digests;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Digests;

public sealed class DigestCommandTests : IDisposable
{
    private const string Place = "input/digests/2026-W47.md";

    private readonly TestSite site = DigestDraftTests.FullWeek();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task It_writes_the_draft_and_says_what_it_holds_what_it_leaves_out_and_what_to_do()
    {
        var host = await Run(0, "digest");
        Golden.Match(host.Output, "digest/report.txt");
        Assert.Equal(DigestDraft.Of(DigestDraftTests.Read(site), new IsoWeek(2026, 47), new FixedClock().GetUtcNow()).Text(), site.Read(Place));
    }

    [Fact]
    public async Task A_draft_keeps_the_build_green_and_is_shown_with_drafts()
    {
        await Run(0, "digest");
        site.Replace("input/sources/short.yml", "Excerpt: 6", "Excerpt: 60");
        Assert.True(site.Build().Report!.Succeeded);
        Assert.False(site.Has("/digests/2026-W47/"));
        Assert.True(site.Build(o => o with { Drafts = true }).Report!.Succeeded);
        Assert.True(site.Has("/digests/2026-W47/"));
    }

    [Fact]
    public async Task What_is_there_is_never_overwritten()
    {
        await Run(0, "digest");
        site.Replace(Place, "What this week was about", "Mine");
        var mine = site.Read(Place);
        var host = await Run(1, "digest", "--week", "2026-W47");
        Assert.Equal("error: input/digests/2026-W47.md is already there, and stays as it is. --add puts in what is new.\n", host.Errors);
        Assert.Equal(mine, site.Read(Place));
    }

    [Fact]
    public async Task A_dry_run_prints_the_file_and_writes_nothing()
    {
        var host = await Run(0, "digest", "--dry-run");
        Assert.StartsWith("---\nTitle: Your words here", host.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(site.Folder.Full(Place)));
    }

    [Fact]
    public async Task For_programs_it_is_JSON()
    {
        var json = JsonDocument.Parse((await Run(0, "digest", "--format", "json", "--dry-run")).Output).RootElement;
        Assert.Equal("2026-W47", json.GetProperty("week").GetString());
        Assert.False(json.GetProperty("written").GetBoolean());
        Assert.Equal(["Listening & feedback", "Kindness"], json.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("title").GetString()));
        Assert.Equal(3, json.GetProperty("left_out").GetArrayLength());
        Assert.StartsWith("---\n", json.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_accepted_since_is_added_once()
    {
        await Run(0, "digest");
        var before = site.Read(Place);
        Assert.Contains("Nothing new", (await Run(0, "digest", "--week", "2026-W47", "--add")).Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(Place));

        Assert.StartsWith("{", (await Run(0, "digest", "--week", "2026-W47", "--add", "--format", "json")).Output, StringComparison.Ordinal);
        site.Write("input/gathered/2026/11/late.md", "---\nTitle: A late one\nUrl: https://metro.example/late\nSource: metro\nPublished: 2026-11-22\nGathered: 2026-11-22T23:00:00Z\nThemes: [listening]\nExcerpt: It came.\n---\nLate.\n");
        await Run(0, "digest", "--week", "2026-W47", "--add");
        var after = site.Read(Place);
        Assert.Contains("\n\n[A late one](https://metro.example/late) (Metro)\n\n> It came.\n\nLate.\n\n## Kindness\n", after, StringComparison.Ordinal);
        Assert.Contains("  - gathered/2026/11/late\n---\n", after, StringComparison.Ordinal);
        await Run(0, "digest", "--week", "2026-W47", "--add");
        Assert.Equal(after, site.Read(Place));
    }

    [Fact]
    public async Task An_empty_week_says_so()
    {
        var host = await Run(1, "digest", "--week", "2026-W40");
        Assert.Equal("error: there is nothing to round up in 2026-W40: no story was published and no item accepted that week.\n", host.Errors);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gets_nothing_added()
    {
        site.Write(Place, "---\nTitle: [\n---\n");
        Assert.Contains("cannot be read, so nothing is added to it", (await Run(1, "digest", "--week", "2026-W47", "--add")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_week_is_wrong_usage() =>
        Assert.Contains("--week takes an ISO week, as in 2026-W47; \"47\" is not.", (await Run(2, "digest", "--week", "47")).Errors, StringComparison.Ordinal);

    private async Task<TestHost> Run(int expected, params string[] args)
    {
        var host = TestHost.In(site.Root);
        Assert.True(expected == await host.Run(args), host.Errors);
        return host;
    }
}
