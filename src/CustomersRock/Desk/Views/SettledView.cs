using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>An item that waits no more: what stands about it, and whose word that is.</summary>
internal static class SettledView
{
    /// <param name="candidate">Null where it is not known to the gatherer any more.</param>
    /// <param name="stands">The verdict.</param>
    /// <param name="typed">What an editor had typed meanwhile; empty: nothing.</param>
    public static View Of(EditorsDesk desk, Candidate? candidate, Decision stands, string typed) => new(
        "settled",
        ("title", Value.Text(candidate is null ? DeskText.Line(stands.Title) ?? "(without a title)" : DeskText.Title(candidate.Lead))),
        ("stands", DecisionView.Of(desk, stands)),
        ("typed", Value.Text(typed.Length == 0 ? null : typed)));
}
