using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk.Actions;

/// <summary>What all verdicts have in common: find the item, give the verdict, go on to the next.</summary>
internal static class VerdictAction
{
    /// <param name="decide">Gives the verdict.</param>
    /// <param name="rest">Ends the sentence that tells of it.</param>
    public static DeskAnswer Run(EditorsDesk desk, DeskRequest request, Func<Candidate, Outcome> decide, Func<Decision, string> rest)
    {
        desk.Room.Refresh();
        var candidate = Candidate(desk, request.Form);
        if (candidate is null)
            return Missing(desk);

        var outcome = decide(candidate);
        if (outcome.Instead is { } instead)
            return QueuePage.ShowInstead(desk, candidate, instead, request.Form.Text("note"));

        if (!outcome.Faults.IsEmpty)
            return QueuePage.Show(desk, AsTyped(desk, request.Form, candidate) with { Faults = outcome.Faults }, null, StatusCodes.Status422UnprocessableEntity);

        var done = outcome.Done!;
        var deed = desk.Deeds.Add(Views.DecisionView.Word(done.Verdict), DeskText.Title(candidate.Lead), rest(done), done);
        return DeskAnswer.GoTo(DeskAddresses.Of(StillWaiting(desk, request.Form.Text("next")), deed));
    }

    public static Candidate? Candidate(EditorsDesk desk, DeskForm form) => desk.Room.Find(new CandidateId(form.Text("item")));

    public static DeskAnswer Missing(EditorsDesk desk) => desk.Pages.Trouble(
        "It does not wait any more", "Nothing was done: no item of this name is known. It may have been joined with another.", StatusCodes.Status404NotFound);

    /// <summary>The item with all that was typed; one that has left the queue stands alone.</summary>
    public static OpenItem AsTyped(EditorsDesk desk, DeskForm form, Candidate candidate)
    {
        var queue = desk.Room.Queue();
        var index = QueuePage.IndexOf(queue, candidate.Id);
        if (index < 0)
            return Alone(desk, form, candidate);

        var fresh = QueuePage.Fresh(desk, queue, index);
        return form.Has("note") ? fresh with { Typed = Typed.From(form) } : fresh;
    }

    /// <summary>The item without its queue.</summary>
    public static OpenItem Alone(EditorsDesk desk, DeskForm form, Candidate candidate) =>
        new() { Queue = [new RankedItem(new WaitingItem(candidate, desk.Room.Judge(candidate), 1), 1, [])], Index = 0, Typed = Typed.From(form) };

    /// <summary>Null where it is decided, too: then the first one opens.</summary>
    private static CandidateId? StillWaiting(EditorsDesk desk, string id)
    {
        desk.Room.Refresh();
        var next = new CandidateId(id);
        return desk.Room.IsWaiting(next) ? next : null;
    }
}
