using CustomersRock.Curation.Decisions;
using CustomersRock.Desk.Views;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Actions;

/// <summary>Verdicts of today and before, the latest first.</summary>
internal static class DecidedAction
{
    private const int Most = 200;

    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        var all = desk.Room.Log.All;
        var days = all.Reverse().Take(Most).GroupBy(d => DateText.Day(d.At, "en")).Select(day => new View(
            "day",
            ("title", Value.Text(day.Key)),
            ("summary", Value.Text(Summary(day))),
            ("decisions", Value.List(day.Select(d => DecisionView.Of(desk, d))))));
        return DeskAnswer.Page(desk.Pages.Fill(
            "decided",
            ("desk", FrameView.Of(desk, DeskAddresses.Decided, desk.Room.CountWaiting(), desk.Deeds.Find(request.Query("said")))),
            ("days", Value.List(days)),
            ("earlier", Value.Number(Math.Max(0, all.Length - Most)))));
    }

    /// <summary><c>4 accepted, 9 rejected</c>.</summary>
    private static string Summary(IEnumerable<Decision> day) =>
        string.Join(", ", day.GroupBy(d => d.Verdict).OrderBy(g => g.Key).Select(g => $"{DeskText.Number(g.Count())} {DecisionView.Word(g.Key).ToLowerInvariant()}"));
}
