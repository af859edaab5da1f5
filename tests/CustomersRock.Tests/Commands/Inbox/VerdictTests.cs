using System.Text.Json;
using CustomersRock.Curation.Decisions;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox;

public sealed class VerdictTests
{
    private const string Sentence = "He drew it, because they had no word in common.";

    [Fact]
    public async Task An_accepted_candidate_has_a_file_and_waits_no_more()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Run(0, "inbox", "accept", await site.IdOf(InboxSite.Drawing), "--note", Sentence, "--theme", "gentleness", "--theme", "Counters", "--company", "The Harbour", "--by", "Ada");
        Golden.Match(host.Output, "inbox/accept.txt");
        Golden.Match(site.Folder.Read("input/gathered/2026/11/a-drawing.md"), "inbox/accept.md");
        Assert.DoesNotContain(InboxSite.Drawing, await site.Titles());
    }

    [Fact]
    public async Task Without_the_editors_sentence_nothing_is_accepted_and_all_that_is_to_be_mended_is_told_at_once()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Run(1, "inbox", "accept", await site.IdOf(InboxSite.Drawing), "--theme", "gentlenes", "--excerpt", "words of mine", "--by", "Ada");
        Golden.Match(host.Errors, "inbox/accept-refused.txt");
        Assert.False(site.Folder.Has("input/gathered"));
    }

    [Fact]
    public async Task The_sentence_can_be_piped_in()
    {
        await using var site = await InboxSite.Gathered();
        await site.Pipe(0, Sentence + "\n", "inbox", "accept", await site.IdOf(InboxSite.Drawing), "--note", "-", "--theme", "gentleness", "--no-excerpt", "--by", "Ada");
        var item = site.Folder.Read("input/gathered/2026/11/a-drawing.md");
        Assert.EndsWith($"---\n\n{Sentence}\n", item, StringComparison.Ordinal);
        Assert.DoesNotContain("Excerpt", item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_it_asks_for_the_sentence()
    {
        await using var site = await InboxSite.Gathered();
        await site.Press(0, Sentence + "\n", "inbox", "accept", await site.IdOf(InboxSite.Drawing), "--theme", "gentleness");
        Assert.Contains(Sentence, site.Folder.Read("input/gathered/2026/11/a-drawing.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_needs_a_reason_and_says_which_there_are()
    {
        await using var site = await InboxSite.Gathered();
        var loaf = await site.IdOf(InboxSite.Loaf);
        Golden.Match((await site.Run(2, "inbox", "reject", loaf, "--by", "Ada")).Errors, "inbox/reject-refused.txt");
        Golden.Match((await site.Run(0, "inbox", "reject", loaf, await site.IdOf(InboxSite.Ferry), "--reason", "THIN", "--by", "Ada")).Output, "inbox/reject.txt");
        Assert.Equal([InboxSite.Drawing], await site.Titles());
    }

    [Fact]
    public async Task What_is_not_there_keeps_nothing_else_from_being_rejected()
    {
        await using var site = await InboxSite.Gathered();
        var host = await site.Run(1, "inbox", "reject", "zzzzzzzz", await site.IdOf(InboxSite.Loaf), "--reason", "an advertisement for a film", "--by", "Ada");
        Assert.Contains("there is no candidate \"zzzzzzzz\"", host.Errors, StringComparison.Ordinal);
        Assert.Contains("an advertisement for a film", site.Folder.Read(DecisionFile.Place), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undone_verdict_waits_again_with_what_was_said_before()
    {
        await using var site = await InboxSite.Gathered();
        var drawing = await site.IdOf(InboxSite.Drawing);
        await site.Run(0, "inbox", "accept", drawing, "--note", Sentence, "--theme", "gentleness", "--by", "Ada");
        Golden.Match((await site.Run(0, "inbox", "undo", drawing, "--by", "Bea")).Output, "inbox/undo.txt");
        Assert.False(site.Folder.Has("input/gathered/2026/11/a-drawing.md"));
        Assert.Contains("earlier: Bea took the verdict back", (await site.Run(0, "inbox", "list")).Output, StringComparison.Ordinal);
        Assert.Contains($"with the sentence: {Sentence}", (await site.Run(0, "inbox", "show", drawing)).Output, StringComparison.Ordinal);
        Assert.Contains("nothing to take back", (await site.Run(1, "inbox", "undo", drawing)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_without_an_id_goes_back_through_the_verdicts_of_who_says_it()
    {
        await using var site = await InboxSite.Gathered();
        var (loaf, ferry, drawing) = (await site.IdOf(InboxSite.Loaf), await site.IdOf(InboxSite.Ferry), await site.IdOf(InboxSite.Drawing));
        await site.Run(0, "inbox", "reject", loaf, "--reason", "thin", "--by", "Ada");
        await site.Run(0, "inbox", "snooze", ferry, "--by", "Ada");
        await site.Run(0, "inbox", "reject", drawing, "--reason", "old", "--by", "Bea");

        Assert.Contains(InboxSite.Ferry, (await site.Run(0, "inbox", "undo", "--by", "Ada")).Output, StringComparison.Ordinal);
        Assert.Contains(InboxSite.Loaf, (await site.Run(0, "inbox", "undo", "--by", "Ada")).Output, StringComparison.Ordinal);
        Assert.Contains("no verdict of Ada stands", (await site.Run(1, "inbox", "undo", "--by", "Ada")).Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(InboxSite.Drawing, await site.Titles());
    }

    [Fact]
    public async Task What_is_put_off_comes_back_on_its_day()
    {
        await using var site = await InboxSite.Gathered();
        var loaf = await site.IdOf(InboxSite.Loaf);
        Assert.Contains("until 2026-12-01 08:00 UTC", (await site.Run(0, "inbox", "snooze", loaf, "--by", "Ada")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(InboxSite.Loaf, await site.Titles());
        await site.Run(0, "inbox", "undo", "--by", "Ada");
        Assert.Contains("until 2026-12-24 00:00 UTC", (await site.Run(0, "inbox", "snooze", loaf, "--until", "2026-12-24", "--by", "Ada")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("has passed", "--until", "2026-11-01")]
    [InlineData("--days takes a number from 1 to 365", "--days", "0")]
    [InlineData("say the same twice", "--days", "3", "--until", "2026-12-24")]
    public async Task A_day_that_makes_no_sense_is_wrong_usage(string complaint, params string[] words)
    {
        await using var site = await InboxSite.Gathered();
        Assert.Contains(complaint, (await site.Run(2, ["inbox", "snooze", "k3v9x2ma", .. words])).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/gathered/2026/11/a-drawing.md")]
    [InlineData("2026/11/a-drawing")]
    [InlineData("https://www.letters.example/drawing/?utm_source=x")]
    [InlineData("the id under which it waited")]
    public async Task An_item_is_withdrawn_however_it_is_named(string name)
    {
        await using var site = await InboxSite.Gathered();
        var drawing = await site.IdOf(InboxSite.Drawing);
        await site.Run(0, "inbox", "accept", drawing, "--note", Sentence, "--theme", "gentleness", "--by", "Ada");
        var named = name.Contains(' ', StringComparison.Ordinal) ? drawing : name;
        Assert.Contains("say why it goes", (await site.Run(2, "inbox", "withdraw", named)).Errors, StringComparison.Ordinal);
        Assert.Contains("Withdrew \"A drawing\": it is untrue", (await site.Run(0, "inbox", "withdraw", named, "--reason", "it is untrue", "--by", "Ada")).Output, StringComparison.Ordinal);
        Assert.False(site.Folder.Has("input/gathered/2026/11/a-drawing.md"));
        Assert.True(site.Folder.Has(".customersrock/removed/2026-11-a-drawing.md"));
        Assert.DoesNotContain(InboxSite.Drawing, await site.Titles());
    }

    [Fact]
    public async Task What_is_not_on_the_site_cannot_be_withdrawn()
    {
        await using var site = await InboxSite.Gathered();
        Assert.Contains("nothing on the site is \"2026/11/nothing\"", (await site.Run(1, "inbox", "withdraw", "2026/11/nothing", "--reason", "x")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_is_told_who_was_faster()
    {
        await using var site = await InboxSite.Gathered();
        var loaf = await site.IdOf(InboxSite.Loaf);
        await site.Run(0, "inbox", "reject", loaf, "--reason", "thin", "--by", "Bea");
        var host = await site.Run(1, "inbox", "accept", loaf, "--note", Sentence, "--theme", "gentleness", "--by", "Ada");
        Assert.Equal($"error: \"A loaf kept back\" is decided: Bea rejected it on 2026-11-24 08:00 UTC: thin (too little happened). customersrock inbox undo {loaf} takes that back.\n", host.Errors);
        Assert.False(site.Folder.Has("input/gathered/2026"));
    }

    [Fact]
    public async Task A_verdict_is_kept_and_what_is_gathered_again_does_not_wait()
    {
        await using var site = await InboxSite.Gathered();
        await site.Run(0, "inbox", "reject", await site.IdOf(InboxSite.Loaf), "--reason", "thin", "--by", "Ada");
        File.Delete(site.Folder[".customersrock/gather.db"]);
        await site.Run(0, "gather");
        Assert.DoesNotContain(InboxSite.Loaf, await site.Titles());
    }

    [Fact]
    public async Task Scripts_get_JSON_of_what_was_done_and_what_was_refused()
    {
        await using var site = await InboxSite.Gathered();
        var drawing = await site.IdOf(InboxSite.Drawing);
        Golden.Match((await site.Run(1, "inbox", "accept", drawing, "--format", "json", "--by", "Ada")).Output, "inbox/accept-refused.json");
        Golden.Match((await site.Run(0, "inbox", "accept", drawing, "--note", Sentence, "--theme", "gentleness", "--format", "json", "--by", "Ada")).Output, "inbox/accept.json");
        using var beaten = JsonDocument.Parse((await site.Run(1, "inbox", "reject", drawing, "zzzzzzzz", "--reason", "thin", "--format", "json", "--by", "Bea")).Output);
        var refused = beaten.RootElement.GetProperty("refused");
        Assert.Equal(["accepted", null], refused.EnumerateArray().Select(r => r.GetProperty("instead") is { ValueKind: JsonValueKind.Object } instead ? instead.GetProperty("verdict").GetString() : null));
        Assert.Equal(0, beaten.RootElement.GetProperty("commit").GetArrayLength());
    }
}
