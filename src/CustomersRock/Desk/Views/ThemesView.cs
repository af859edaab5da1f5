using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Desk.Views;

/// <summary>All themes as toggles, always in the order of the site: fingers learn their numbers.</summary>
internal static class ThemesView
{
    private const int Keys = 9;

    public static FluidValue Of(EditorsDesk desk, OpenItem open) => Value.List(desk.Room.Themes.Select((id, index) => One(desk, open, id, index)));

    public static string TitleOf(EditorsDesk desk, ThemeId id) => desk.Room.Content.Themes.FirstOrDefault(t => t.Id == id)?.Title ?? id.Value;

    private static View One(EditorsDesk desk, OpenItem open, ThemeId id, int index)
    {
        var theme = desk.Room.Content.Themes.First(t => t.Id == id);
        var place = open.Typed.Themes.IndexOf(id);
        return new View(
            "theme",
            ("id", Value.Text(id.Value)),
            ("title", Value.Text(theme.Title)),
            ("meaning", Value.Text(theme.Meaning)),
            ("key", index < Keys ? Value.Number(index + 1) : NilValue.Instance),
            ("is_chosen", Value.Flag(place >= 0)),
            ("place", place >= 0 ? Value.Number(place + 1) : NilValue.Instance),
            ("why", Value.Text(open.Judgement.Themes.FirstOrDefault(t => t.Theme == id) is { Theme.Value: not null } suggestion ? Why(suggestion) : null)));
    }

    private static string Why(ThemeSuggestion suggestion)
    {
        var words = string.Join(", ", suggestion.Why.Take(3).Select(r => $"“{DeskText.Line(r.Words)}” {Highlights.Signed(r.Weight)}"));
        return string.Create(CultureInfo.InvariantCulture, $"suggested, {suggestion.Confidence:0.00}{(words.Length == 0 ? "" : ": " + words)}");
    }
}
