using CustomersRock.Curation.Decisions;

namespace CustomersRock.Desk.Actions;

internal static class UndoAction
{
    public static DeskAnswer Do(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        if (DecisionKey.Find(desk.Room.Log, request.Form.Text("decision")) is not { } decision)
            return VerdictAction.Missing(desk);

        var outcome = desk.Room.Curator.Undo(decision, desk.By);
        desk.Room.Refresh();
        var title = DeskText.Line(decision.Title) ?? "(without a title)";
        var deed = outcome.Done is not null
            ? desk.Deeds.Add("Taken back:", title, " waits again.", null)
            : desk.Deeds.Add("Nothing was taken back:", title, outcome.Instead is { } instead ? Since(instead) : " waits already.", null, isTrouble: true);
        return DeskAnswer.GoTo(request.Form.Text("view") == DeskAddresses.Decided ? DeskAddresses.Of(DeskAddresses.Decided, deed) : DeskAddresses.Of(decision.Candidate, deed));
    }

    private static string Since(Decision instead) => $" was since {Views.DecisionView.Word(instead.Verdict).ToLowerInvariant()} by {DeskText.Line(instead.By)}.";
}
