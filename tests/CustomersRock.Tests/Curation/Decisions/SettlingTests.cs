using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using Xunit;

namespace CustomersRock.Tests.Curation.Decisions;

/// <summary>Files and log agree at the next start, whatever happened between two writes or between two branches.</summary>
public sealed class SettlingTests : IDisposable
{
    private const string Place = "input/gathered/2026/11/the-violin-came-back.md";

    private readonly EditorsOffice office = new();
    private readonly Candidate violin = CurationMade.Candidate("violin");

    public void Dispose() => office.Dispose();

    [Fact]
    public void A_kill_before_the_line_of_an_accepted_item_costs_nothing()
    {
        office.Accept(violin);
        File.Delete(office.Folder[DecisionFile.Place]);
        Assert.Single(office.Settle().Lines);
        Assert.Equal(["Accepted The violin came back"], office.Verdicts);
        Assert.False(office.Waits(violin));
        Assert.True(office.Settle().IsEmpty);
    }

    [Fact]
    public void A_kill_before_the_file_of_an_undone_item_goes_is_completed()
    {
        var accepted = office.Accept(violin).Done!;
        var text = office.Folder.Read(Place);
        office.Curator.Undo(accepted, "Ada");
        office.Folder.With(Place, text);
        Assert.Equal(["2026/11/the-violin-came-back"], office.Settle().Gone);
        Assert.Empty(office.ItemFiles);
        Assert.True(office.Waits(violin));
    }

    [Fact]
    public void An_item_that_is_accepted_again_after_an_undo_survives_a_kill_before_its_line()
    {
        var accepted = office.Accept(violin).Done!;
        office.Curator.Undo(accepted, "Ada");
        var log = office.Folder.Read(DecisionFile.Place);
        office.Now = office.Now.AddMinutes(1);
        office.Accept(violin);
        office.Folder.With(DecisionFile.Place, log);
        office.Settle();
        Assert.Single(office.ItemFiles);
        Assert.False(office.Waits(violin));
    }

    [Fact]
    public void Of_two_branches_the_later_verdict_holds_and_both_are_kept()
    {
        office.Accept(violin);
        var (file, mine) = (office.Folder.Read(Place), office.Folder.Read(DecisionFile.Place));
        using var other = new EditorsOffice { Now = office.Now.AddHours(1) };
        other.Reject(violin);
        office.Folder.With(DecisionFile.Place, other.Folder.Read(DecisionFile.Place) + mine).With(Place, file);
        Assert.Single(office.Settle().Gone);
        Assert.Equal(["Accepted The violin came back", "Rejected The violin came back"], office.Verdicts);
        Assert.Empty(office.ItemFiles);
    }

    [Fact]
    public void A_snooze_on_another_branch_takes_nothing_from_the_site()
    {
        office.Accept(violin);
        using var other = new EditorsOffice { Now = office.Now.AddHours(1) };
        other.Curator.Snooze(violin, other.Now.AddDays(1), "Ben");
        office.Folder.With(DecisionFile.Place, office.Folder.Read(DecisionFile.Place) + other.Folder.Read(DecisionFile.Place));
        Assert.True(office.Settle().IsEmpty);
        Assert.Single(office.ItemFiles);
        office.Now = office.Now.AddDays(9);
        Assert.False(office.Waits(violin));
    }

    [Fact]
    public void A_file_that_somebody_took_out_is_withdrawn()
    {
        office.Accept(violin);
        File.Delete(office.Folder[Place]);
        office.Settle();
        Assert.Equal(["Accepted The violin came back", "Withdrawn The violin came back"], office.Verdicts);
        Assert.False(office.Waits(violin));
    }

    [Fact]
    public void A_file_with_another_name_is_the_same_item()
    {
        office.Accept(violin);
        File.Move(office.Folder[Place], office.Folder["input/gathered/2026/11/fiddle.md"]);
        Assert.True(office.Settle().IsEmpty);
    }

    [Fact]
    public void While_a_file_cannot_be_read_nothing_is_held_for_gone()
    {
        office.Accept(violin);
        office.Folder.With(Place, "---\nTitle: [broken\n");
        Assert.True(office.Settle().IsEmpty);
        Assert.Equal(["Accepted The violin came back"], office.Verdicts);
    }

    [Fact]
    public void An_item_written_by_hand_gets_a_line_even_where_it_was_rejected_on_the_same_day()
    {
        office.Reject(violin);
        office.Folder.With("input/gathered/2026/11/hand.md", "---\nTitle: The violin\nUrl: https://metro-uk.example/violin\nSource: metro-uk\nPublished: 2026-11-19\nGathered: 2026-11-20\nThemes: [kindness]\n---\nWe thought again.\n");
        Assert.Single(office.Settle().Lines);
        Assert.True(office.Settle().IsEmpty);
        Assert.Single(office.ItemFiles);
    }

    [Fact]
    public void An_item_that_leads_to_a_front_page_is_noted_once()
    {
        office.Folder.With("input/gathered/2026/11/hand.md", "---\nTitle: The shop\nUrl: https://metro-uk.example/\nSource: metro-uk\nPublished: 2026-11-19\nGathered: 2026-11-20\nThemes: [kindness]\n---\nThe whole shop.\n");
        Assert.Single(office.Settle().Lines);
        Assert.True(office.Settle().IsEmpty);
    }

    [Fact]
    public void What_was_proposed_and_merged_is_accepted_and_what_was_left_out_is_rejected()
    {
        office.Folder.With(DecisionFile.Place, """
            {"verdict":"proposed","at":"2026-11-19T03:00:00Z","by":"the program","id":"violin","title":"The violin","pages":["metro-uk.example/violin"],"tellings":["metro-uk/violin"],"item":"2026/11/violin"}
            {"verdict":"proposed","at":"2026-11-19T03:00:00Z","by":"the program","id":"viola","title":"The viola","pages":["metro-uk.example/viola"],"tellings":["metro-uk/viola"],"item":"2026/11/viola"}

            """);
        office.Folder.With("input/gathered/2026/11/violin.md", "---\nTitle: The violin\nUrl: https://metro-uk.example/violin\nSource: metro-uk\nPublished: 2026-11-18\nGathered: 2026-11-19T03:00:00Z\nThemes: [kindness]\n---\nWorth it.\n");
        office.Settle();
        Assert.Equal(["Proposed The viola", "Proposed The violin", "Accepted The violin", "Rejected The viola"], office.Verdicts);
        Assert.False(office.Waits(CurationMade.Candidate("viola")));
        Assert.True(office.Settle().IsEmpty);
    }

    [Fact]
    public async Task What_somebody_accepts_while_the_files_are_read_waits_for_its_turn_and_is_not_held_for_gone()
    {
        var meanwhile = Task.FromResult(Outcome.Pointless);
        office.Curator.Settle(() =>
        {
            meanwhile = Task.Run(() => office.Accept(violin));
            return ([], true);
        });
        Assert.NotNull((await meanwhile).Done);
        Assert.Equal(["Accepted The violin came back"], office.Verdicts);
    }
}
