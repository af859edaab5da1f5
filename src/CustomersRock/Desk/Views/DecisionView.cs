using CustomersRock.Curation.Decisions;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>A verdict as people say it.</summary>
internal static class DecisionView
{
    public static View Of(EditorsDesk desk, Decision decision)
    {
        var log = desk.Room.Log;
        var stands = log.Stands(decision);
        var isHeld = decision.Verdict is Verdict.Accepted or Verdict.Rejected || (decision.Verdict == Verdict.Snoozed && decision.Until > desk.Now);
        return new View(
            "decision",
            ("word", Value.Text(Word(decision.Verdict))),
            ("verdict", Value.Text(decision.Verdict.ToString().ToLowerInvariant())),
            ("title", Value.Text(DeskText.Line(decision.Title) ?? "(without a title)")),
            ("link", Value.Text(DeskText.Link(decision.Url))),
            ("source", Value.Text(decision.Source?.Value)),
            ("by", Value.Text(DeskText.Line(decision.By))),
            ("at_iso", Value.Text(DateText.Iso(decision.At))),
            ("at_text", Value.Text(DateText.Day(decision.At, "en"))),
            ("why", Value.Text(Why(decision))),
            ("note", Value.Text(decision.Note is null ? null : DeskText.Lines(decision.Note))),
            ("file", Value.Text(decision.Verdict == Verdict.Accepted && decision.Item is { } item ? ItemPlace.Of(item) : null)),
            ("stands", Value.Flag(stands)),
            ("undo_key", Value.Text(stands && isHeld ? DecisionKey.Of(decision) : null)),
            ("withdraw", Value.Text(stands && decision.Verdict == Verdict.Accepted ? decision.Item : null)));
    }

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Proposed => "Proposed",
        Verdict.Accepted => "Accepted",
        Verdict.Rejected => "Rejected",
        Verdict.Snoozed => "Put off",
        Verdict.Undone => "Taken back",
        Verdict.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>A clause without a capital or a full stop; null where there is nothing to say.</summary>
    public static string? Why(Decision decision) => decision switch
    {
        { Verdict: Verdict.Snoozed, Until: { } until } => "until " + DateText.Day(until, "en"),
        { Reason: { Length: > 0 } reason } => DeskText.Line(RejectReason.Find(reason)?.Title ?? reason),
        _ => null,
    };
}
