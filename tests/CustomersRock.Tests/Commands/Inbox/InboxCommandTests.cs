using System.Text.Json;
using CustomersRock.Curation.Joining;
using CustomersRock.Tests.Commands.Gather;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox;

public sealed class InboxCommandTests
{
    [Fact]
    public async Task The_list_has_a_line_for_each_story_and_says_who_else_told_it()
    {
        await using var site = await Gathered();
        Golden.Match((await site.Run(0, "inbox")).Output, "inbox/list.txt");
    }

    [Fact]
    public async Task A_candidate_is_shown_with_its_words_its_source_and_its_other_tellers()
    {
        await using var site = await Gathered();
        Golden.Match((await site.Run(0, "inbox", "show", await IdOf(site, "A drawing"))).Output, "inbox/show.txt");
    }

    [Fact]
    public async Task For_programs_it_is_JSON()
    {
        await using var site = await Gathered();
        Golden.Match((await site.Run(0, "inbox", "list", "--format", "json")).Output, "inbox/list.json");
    }

    [Fact]
    public async Task Two_that_are_one_story_are_joined_and_taken_apart_again_and_a_file_keeps_it()
    {
        await using var site = await Gathered();
        var (loaf, ferry) = (await IdOf(site, "A loaf kept back"), await IdOf(site, "The ferry turns round"));
        await site.Run(0, "inbox", "join", loaf, ferry, "--by", "Ada");
        var joined = await Candidates(site);
        Assert.Equal([1, 1], joined.Select(c => c.GetProperty("also").GetArrayLength()));
        Assert.Contains("\"by\":\"Ada\"", site.Folder.Read(JointFile.Place), StringComparison.Ordinal);

        File.Delete(site.Folder[".customersrock/gather.db"]);
        await site.Run(0, "gather");
        Assert.Equal(2, (await Candidates(site)).Count);

        await site.Run(0, "inbox", "split", (await Candidates(site)).First(c => Title(c) != "A drawing").GetProperty("id").GetString()!);
        Assert.Equal(3, (await Candidates(site)).Count);
    }

    [Fact]
    public async Task A_candidate_that_is_not_there_is_told()
    {
        await using var site = await Gathered();
        Assert.Contains("there is no candidate \"zzzzzzzz\"", (await site.Run(1, "inbox", "show", "zzzzzzzz")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_on_the_site_already_does_not_wait()
    {
        await using var site = await Gathered();
        site.Folder.With("input/themes/kindness.md", "---\nTitle: Kindness\nMeaning: Kind.\n---\n").With(
            "input/gathered/2026/11/loaf.md", "---\nTitle: A loaf\nUrl: https://www.kind.example/loaf/?utm_source=rss\nSource: kind\nPublished: 2026-11-19\nGathered: 2026-11-20\nThemes: [kindness]\n---\nA baker keeps one back.\n");
        Assert.DoesNotContain("A loaf kept back", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_from_a_source_that_was_taken_out_does_not_wait_but_a_slip_in_its_file_takes_nothing()
    {
        await using var site = await Gathered();
        site.Folder.With("input/sources/kind.yml", "Title: [broken\n");
        Assert.Contains("A loaf kept back", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
        File.Delete(site.Folder["input/sources/kind.yml"]);
        var list = (await site.Run(0, "inbox")).Output;
        Assert.DoesNotContain("A loaf kept back", list, StringComparison.Ordinal);
        Assert.Contains("A drawing", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_gather_it_says_what_to_do()
    {
        await using var site = GatherSite.OfTwo();
        Assert.Contains("customersrock gather asks the sources", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
    }

    private static async Task<GatherSite> Gathered()
    {
        var site = GatherSite.OfTwo();
        await site.Run(0, "gather");
        return site;
    }

    private static async Task<string> IdOf(GatherSite site, string title) =>
        (await Candidates(site)).Single(c => Title(c) == title).GetProperty("id").GetString()!;

    private static string? Title(JsonElement candidate) => candidate.GetProperty("lead").GetProperty("title").GetString();

    private static async Task<List<JsonElement>> Candidates(GatherSite site)
    {
        var host = await site.Run(0, "inbox", "--format", "json");
        return [.. JsonDocument.Parse(host.Output).RootElement.GetProperty("candidates").EnumerateArray()];
    }
}
