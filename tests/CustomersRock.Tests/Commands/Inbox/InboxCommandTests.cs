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
        await using var site = await InboxSite.Gathered();
        Golden.Match((await site.Run(0, "inbox")).Output, "inbox/list.txt");
    }

    [Fact]
    public async Task A_candidate_is_shown_with_its_words_its_source_and_its_other_tellers()
    {
        await using var site = await InboxSite.Gathered();
        Golden.Match((await site.Run(0, "inbox", "show", await site.IdOf("A drawing"))).Output, "inbox/show.txt");
    }

    [Fact]
    public async Task For_programs_it_is_JSON()
    {
        await using var site = await InboxSite.Gathered();
        Golden.Match((await site.Run(0, "inbox", "list", "--format", "json")).Output, "inbox/list.json");
    }

    [Fact]
    public async Task With_all_its_reasons_where_asked()
    {
        await using var site = await InboxSite.Gathered();
        Golden.Match((await site.Run(0, "inbox", "list", "--verbose", "--most", "1")).Output, "inbox/list-verbose.txt");
    }

    [Fact]
    public async Task The_list_can_be_narrowed_and_says_what_a_slip_was_meant_to_be()
    {
        await using var site = await InboxSite.Gathered();
        var list = (await site.Run(0, "inbox", "list", "--source", "kind")).Output;
        Assert.Contains(InboxSite.Drawing, list, StringComparison.Ordinal);
        Assert.Contains(InboxSite.Loaf, list, StringComparison.Ordinal);
        Assert.DoesNotContain(InboxSite.Ferry, list, StringComparison.Ordinal);
        Assert.Contains("did you mean \"kind\"?", (await site.Run(2, "inbox", "list", "--source", "kimd")).Errors, StringComparison.Ordinal);
        Assert.Contains("did you mean \"gentleness\"?", (await site.Run(2, "inbox", "list", "--theme", "gentlenes")).Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing of that kind waits", (await site.Run(0, "inbox", "--theme", "gentleness")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_is_listed_with_who_and_why_the_newest_first()
    {
        await using var site = await InboxSite.Gathered();
        await site.Run(0, "inbox", "reject", await site.IdOf(InboxSite.Loaf), "--reason", "thin", "--by", "Ada");
        await site.Run(0, "inbox", "accept", await site.IdOf(InboxSite.Drawing), "--note", "A pencil was enough.", "--theme", "gentleness", "--by", "Bea");
        Golden.Match((await site.Run(0, "inbox", "list", "--decided")).Output, "inbox/decided.txt");
        Golden.Match((await site.Run(0, "inbox", "list", "--decided", "--most", "1", "--format", "json")).Output, "inbox/decided.json");
    }

    [Fact]
    public async Task What_was_decided_is_shown_with_its_verdict_also_where_the_gatherer_has_forgotten_it()
    {
        await using var site = await InboxSite.Gathered();
        var loaf = await site.IdOf(InboxSite.Loaf);
        await site.Run(0, "inbox", "reject", loaf, "--reason", "thin", "--by", "Ada");
        var shown = (await site.Run(0, "inbox", "show", loaf)).Output;
        Assert.Contains("told in a few words of its own", shown, StringComparison.Ordinal);
        Assert.Contains("earlier: Ada rejected it on 2026-11-24 08:00 UTC: thin (too little happened)", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Place ", shown, StringComparison.Ordinal);

        File.Delete(site.Folder[".customersrock/gather.db"]);
        Assert.Contains("Ada rejected it", (await site.Run(0, "inbox", "show", loaf)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_are_one_story_are_joined_and_taken_apart_again_and_a_file_keeps_it()
    {
        await using var site = await InboxSite.Gathered();
        var (loaf, ferry) = (await site.IdOf("A loaf kept back"), await site.IdOf("The ferry turns round"));
        await site.Run(0, "inbox", "join", loaf, ferry, "--by", "Ada");
        var joined = await site.Candidates();
        Assert.Equal([1, 1], joined.Select(c => c.GetProperty("also").GetArrayLength()));
        Assert.Contains("\"by\":\"Ada\"", site.Folder.Read(JointFile.Place), StringComparison.Ordinal);

        File.Delete(site.Folder[".customersrock/gather.db"]);
        await site.Run(0, "gather");
        Assert.Equal(2, (await site.Candidates()).Count);

        await site.Run(0, "inbox", "split", (await site.Candidates()).First(c => InboxSite.Title(c) != "A drawing").GetProperty("id").GetString()!);
        Assert.Equal(3, (await site.Candidates()).Count);
    }

    [Fact]
    public async Task A_candidate_that_is_not_there_is_told()
    {
        await using var site = await InboxSite.Gathered();
        Assert.Contains("there is no candidate \"zzzzzzzz\"", (await site.Run(1, "inbox", "show", "zzzzzzzz")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_on_the_site_already_does_not_wait()
    {
        await using var site = await InboxSite.Gathered();
        site.Folder.With("input/themes/gentleness.md", "---\nTitle: Gentleness\nMeaning: Kind.\n---\n").With(
            "input/gathered/2026/11/loaf.md", "---\nTitle: A loaf\nUrl: https://www.kind.example/loaf/?utm_source=rss\nSource: kind\nPublished: 2026-11-19\nGathered: 2026-11-20\nThemes: [gentleness]\n---\nA baker keeps one back.\n");
        Assert.DoesNotContain("A loaf kept back", (await site.Run(0, "inbox")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_from_a_source_that_was_taken_out_does_not_wait_but_a_slip_in_its_file_takes_nothing()
    {
        await using var site = await InboxSite.Gathered();
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
}
