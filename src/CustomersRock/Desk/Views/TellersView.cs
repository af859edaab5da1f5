using CustomersRock.Content.Model;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>Who else tells it, and what may be the same.</summary>
internal static class TellersView
{
    public static View Of(EditorsDesk desk, Candidate candidate) => new(
        "tellers",
        ("also", Value.List(candidate.Also.Select(other => new View(
            "telling",
            ("id", Value.Text(other.Telling.Id.Value)),
            ("source", Value.Text(other.Telling.Source.Value)),
            ("title", Value.Text(DeskText.Title(other.Telling))),
            ("link", Value.Text(DeskText.Link(other.Telling.Url))),
            ("why", Value.Text(DeskText.Line(other.Why))))))),
        ("maybe", Value.List(candidate.MaybeSame.Select(likeness => (Likeness: likeness, Other: desk.Room.Find(likeness.Other))).Where(l => l.Other is not null).Select(l => new View(
            "likeness",
            ("id", Value.Text(l.Likeness.Other.Value)),
            ("href", Value.Text(DeskAddresses.Of(l.Likeness.Other))),
            ("source", Value.Text(RowView.SourceTitle(desk, l.Other!))),
            ("title", Value.Text(DeskText.Title(l.Other!.Lead))),
            ("why", Value.Text(DeskText.Line(l.Likeness.Why))))))));
}
