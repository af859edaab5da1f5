using CustomersRock.Content.Model;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>Who told it, when, and how its source fares.</summary>
internal static class FactsView
{
    private const int MostCategories = 8;

    public static View Of(EditorsDesk desk, Telling telling)
    {
        var source = desk.Room.Content.Sources.FirstOrDefault(s => s.Id == telling.Source);
        var health = desk.Room.Store.Sources().GetValueOrDefault(telling.Source)?.Health;
        return new View(
            "facts",
            ("source", Value.Text(DeskText.Line(source?.Title) ?? telling.Source.Value)),
            ("state", Value.Text(health is null ? null : Labels.Id(health.State))),
            ("state_label", Value.Text(health is null ? null : Labels.Text(health.State))),
            ("state_why", Value.Text(DeskText.Line(health?.Why))),
            ("published_iso", Value.Text(DateText.Iso(telling.Published))),
            ("published_text", Value.Text(DateText.Day(telling.Published, "en"))),
            ("author", Value.Text(DeskText.Line(telling.Author))),
            ("language", Value.Text(DeskText.Language(telling.Language))),
            ("link", Value.Text(DeskText.Link(telling.Url))),
            ("host", Value.Text(DeskText.Host(telling.Url))),
            ("categories", Value.Text(Categories(telling))));
    }

    private static string? Categories(Telling telling) =>
        DeskText.Line(string.Join(", ", telling.Categories.Take(MostCategories)));
}
