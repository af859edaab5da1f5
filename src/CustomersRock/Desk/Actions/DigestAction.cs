using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Desk.Views;
using CustomersRock.Site.Views;
using Fluid.Values;

namespace CustomersRock.Desk.Actions;

/// <summary>What was accepted in the present week, for the round-up.</summary>
internal static class DigestAction
{
    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        var today = desk.Now.UtcDateTime.Date;
        var (year, week) = (ISOWeek.GetYear(today), ISOWeek.GetWeekOfYear(today));
        var items = desk.Room.Content.Items.Where(i => !i.Draft && IsIn(i.Gathered, year, week)).OrderBy(i => i.Gathered).ToArray();
        return DeskAnswer.Page(desk.Pages.Fill(
            "digest",
            ("desk", FrameView.Of(desk, DeskAddresses.Digest, desk.Room.Queue().Length, null)),
            ("week", Value.Text(string.Create(CultureInfo.InvariantCulture, $"{year}-W{week:00}"))),
            ("items", Value.List(items.Select(i => Line(desk, i)))),
            ("draft", Draft())));
    }

    /// <summary>The text of the draft, or nil: then the page names the command that writes it.</summary>
    private static NilValue Draft() => NilValue.Instance;

    private static bool IsIn(DateTimeOffset time, int year, int week) => ISOWeek.GetYear(time.UtcDateTime) == year && ISOWeek.GetWeekOfYear(time.UtcDateTime) == week;

    private static View Line(EditorsDesk desk, GatheredItem item) => new(
        "item",
        ("title", Value.Text(DeskText.Line(item.Title))),
        ("link", Value.Text(DeskText.Link(item.Url))),
        ("source", Value.Text(desk.Room.Content.Sources.FirstOrDefault(s => s.Id == item.Source)?.Title ?? item.Source.Value)),
        ("note", Value.Text(DeskText.Lines(item.NoteText))),
        ("themes", Value.Text(string.Join(", ", item.Themes.Select(t => ThemesView.TitleOf(desk, t))))),
        ("file", Value.Text(ItemPlace.Of(item.Id))),
        ("day", Value.Text(DateText.Day(item.Gathered, "en"))));
}
