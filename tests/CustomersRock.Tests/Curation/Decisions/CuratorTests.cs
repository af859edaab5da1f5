using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation.Decisions;

public sealed class CuratorTests : IDisposable
{
    private readonly EditorsOffice office = new();
    private readonly Candidate violin = CurationMade.Candidate("violin");

    public void Dispose() => office.Dispose();

    [Fact]
    public void What_is_accepted_has_a_file_and_a_line()
    {
        var also = CurationMade.Telling("violin-again", "letters") with { Title = "A \"fiddle\": found" };
        var outcome = office.Accept(EditorsOffice.Acceptance(CurationMade.Candidate("violin", "metro-uk", also)) with { Companies = ["Yellow Cabs"] });
        Assert.Equal("2026/11/the-violin-came-back", outcome.Done!.Item);
        Golden.Match(office.Folder.Read("input/gathered/2026/11/the-violin-came-back.md"), "curation/item.md");
        Golden.Match(office.Folder.Read(DecisionFile.Place), "curation/decisions.jsonl");
    }

    [Fact]
    public void An_accepted_item_is_read_as_it_was_meant()
    {
        var hostile = violin with { Lead = violin.Lead with { Title = "---\nTitle: x\n\"# {{ y }} <b>\u202e", Author = "a: [b", Excerpt = "He said: \"no\" #1\n- then 'yes' \\ back" } };
        office.Accept(EditorsOffice.Acceptance(hostile) with { Excerpt = "He said: \"no\" #1\n- then 'yes' \\ back" });
        var item = Assert.Single(new Content.Reading.ContentReader(office.Site).Read(new Content.Reading.ReadOptions()).Content.Items);
        Assert.Equal(("a: [b", "He said: \"no\" #1\n- then 'yes' \\ back"), (item.Author, item.Excerpt));
        Assert.Equal("Nobody had asked him to, and that is why we kept it.", item.NoteText);
        Assert.Equal(office.Now, item.Gathered);
    }

    [Theory]
    [InlineData("", AcceptField.Note, "missing")]
    [InlineData("  \n ", AcceptField.Note, "missing")]
    [InlineData("A driver found the violin on the back seat", AcceptField.Note, "the source's words")]
    [InlineData("a driver  found the violin on the back seat and turned round.", AcceptField.Note, "the source's words")]
    public void Without_a_sentence_of_the_editors_own_nothing_is_accepted(string note, AcceptField field, string what)
    {
        var fault = Assert.Single(office.Accept(EditorsOffice.Acceptance(violin, note)).Faults);
        Assert.Equal(field, fault.Field);
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.Empty(office.ItemFiles);
        Assert.Empty(office.Verdicts);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var acceptance = EditorsOffice.Acceptance(violin with { Lead = violin.Lead with { Url = "https://metro.example/" } }, new string('x', 1001)) with
        {
            Themes = [new ThemeId("kindnes"), new ThemeId("kindness"), new ThemeId("loyalty"), new ThemeId("loyalty")],
            Title = " ",
            Excerpt = "A driver lost the violin.",
        };
        Assert.Equal(
            [AcceptField.Note, AcceptField.Themes, AcceptField.Themes, AcceptField.Title, AcceptField.Excerpt, AcceptField.Item],
            office.Accept(acceptance).Faults.Select(f => f.Field));
    }

    [Fact]
    public void No_more_is_quoted_than_the_source_allows()
    {
        using var strict = new EditorsOffice { Source = Made.Source("metro-uk") with { Excerpt = 5 } };
        Assert.Equal(AcceptField.Excerpt, Assert.Single(strict.Accept(violin).Faults).Field);
        Assert.NotNull(strict.Accept(EditorsOffice.Acceptance(violin) with { Excerpt = "A driver found the violin" }).Done);

        using var silent = new EditorsOffice { Source = Made.Source("metro-uk") with { Licence = "none" } };
        Assert.Equal(AcceptField.Excerpt, Assert.Single(silent.Accept(violin).Faults).Field);
        silent.Accept(EditorsOffice.Acceptance(violin) with { Excerpt = "" });
        Assert.DoesNotContain("Excerpt", silent.Folder.Read(silent.ItemFiles.Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_items_of_one_title_have_two_files()
    {
        office.Accept(violin);
        office.Accept(CurationMade.Candidate("viola") with { Lead = CurationMade.Telling("viola") with { Title = violin.Lead.Title } });
        Assert.Equal(["input/gathered/2026/11/the-violin-came-back-2.md", "input/gathered/2026/11/the-violin-came-back.md"], office.ItemFiles);
    }

    [Fact]
    public void What_is_decided_waits_no_more_under_another_id_address_or_text()
    {
        var lead = violin.Lead with { Text = string.Join(' ', Enumerable.Repeat(violin.Lead.Text, 4)) };
        office.Reject(Only(lead));
        Assert.False(office.Waits(Only(lead)));
        Assert.False(office.Waits(Only(lead with { Url = null, Canonical = null, Text = "Other words." })));
        Assert.False(office.Waits(Only(lead with { Id = new TellingId("other/1"), Text = "Other words." })));
        Assert.False(office.Waits(Only(lead with { Id = new TellingId("other/1"), Url = null, Canonical = null, Text = lead.Text.ToUpperInvariant() + " And more." })));
        Assert.True(office.Waits(Only(lead with { Id = new TellingId("other/1"), Url = null, Canonical = null, Text = "Other words, and as many of them as make a story that one would know again when one meets it." })));
    }

    [Fact]
    public void Who_comes_second_is_told_what_stands()
    {
        office.Reject(violin);
        var outcome = office.Accept(violin);
        Assert.Equal(("Ben", Verdict.Rejected), (outcome.Instead!.By, outcome.Instead.Verdict));
        Assert.Empty(office.ItemFiles);
        Assert.NotNull(office.Curator.Snooze(violin, office.Now.AddDays(1), "Ada").Instead);
    }

    [Fact]
    public void An_undone_verdict_lets_the_item_wait_again_and_keeps_the_sentence()
    {
        var accepted = office.Accept(violin).Done!;
        var undone = office.Curator.Undo(accepted, "Ben").Done!;
        Assert.True(office.Waits(violin));
        Assert.Empty(office.ItemFiles);
        Assert.Equal("Nobody had asked him to, and that is why we kept it.", undone.Note);
        Assert.True(File.Exists(office.Folder[".customersrock/removed/2026-11-the-violin-came-back.md"]));
        Assert.Equal(["Accepted The violin came back", "Undone The violin came back"], office.Verdicts);
        Assert.True(office.Curator.Undo(accepted, "Ben").IsPointless);
        Assert.NotNull(office.Accept(violin).Done);
        Assert.NotNull(office.Curator.Undo(accepted, "Ben").Instead);
    }

    [Fact]
    public void A_snoozed_item_comes_back_on_its_day_with_its_old_verdict()
    {
        office.Curator.Snooze(violin, office.Now.AddDays(3), "Ada");
        Assert.False(office.Waits(violin));
        office.Now = office.Now.AddDays(3);
        Assert.True(office.Waits(violin));
        Assert.Equal(Verdict.Snoozed, Assert.Single(office.Curator.Log().About(violin)).Verdict);
        Assert.NotNull(office.Accept(violin).Done);
    }

    [Fact]
    public void A_withdrawn_item_is_gone_and_does_not_come_back()
    {
        office.Accept(violin);
        var item = new Content.Reading.ContentReader(office.Site).Read(new Content.Reading.ReadOptions()).Content.Items.Single();
        var withdrawn = office.Curator.Withdraw(item, "the teller asked us to", "Ada").Done!;
        Assert.Equal(violin.Lead.Id, Assert.Single(withdrawn.Tellings));
        Assert.Empty(office.ItemFiles);
        Assert.False(office.Waits(violin));
        Assert.True(office.Settle().IsEmpty);
    }

    [Fact]
    public void Verdicts_at_the_same_time_lose_no_line()
    {
        Candidate[] all = [.. Enumerable.Range(0, 40).Select(i => CurationMade.Candidate($"thing{i}"))];
        Parallel.ForEach(all, candidate => Assert.NotNull(new Curator(office.Site, TimeProvider.System).Reject(candidate, "thin", [], "Ada").Done));
        Assert.Equal(40, office.Verdicts.Length);
    }

    private static Candidate Only(Telling lead) => new() { Id = new CandidateId("other"), Lead = lead };
}
