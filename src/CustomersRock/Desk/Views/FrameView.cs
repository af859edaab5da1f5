using CustomersRock.Curation.Decisions;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>What stands around every page: where one is, how far one has come, what was done last.</summary>
internal static class FrameView
{
    /// <param name="view">The address of the view that is open.</param>
    /// <param name="waiting">How many wait.</param>
    /// <param name="said">What the status line tells; null: nothing.</param>
    public static View Of(EditorsDesk desk, string view, int waiting, Deed? said) => new(
        "desk",
        ("site_title", Value.Text(desk.Room.Content.Settings.SiteTitle)),
        ("view", Value.Text(view)),
        ("waiting", Value.Number(waiting)),
        ("decided", Value.Number(DecidedToday(desk))),
        ("token", Value.Text(desk.Guard.Token)),
        ("said", Value.Maybe(said is null ? null : Told(said))),
        ("undo", Value.Maybe(desk.Deeds.Last(desk.Room.Log) is { } last ? Told(last) : null)));

    private static View Told(Deed deed) => new(
        "deed",
        ("done", Value.Text(deed.Done)),
        ("title", Value.Text(deed.Title)),
        ("rest", Value.Text(deed.Rest)),
        ("is_trouble", Value.Flag(deed.IsTrouble)),
        ("key", Value.Text(deed.Decision is null ? null : DecisionKey.Of(deed.Decision))));

    /// <summary>Verdicts of the editor's own day that still stand.</summary>
    private static int DecidedToday(EditorsDesk desk)
    {
        var now = desk.Time.GetLocalNow();
        var midnight = now - now.TimeOfDay;
        var log = desk.Room.Log;
        return log.All.Reverse().TakeWhile(d => d.At >= midnight)
            .Count(d => d.Verdict is Verdict.Accepted or Verdict.Rejected or Verdict.Snoozed && log.Stands(d));
    }
}
