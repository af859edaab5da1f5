using CustomersRock.Curation.Decisions;

namespace CustomersRock.Desk.Actions;

internal static class AcceptAction
{
    // The button beside "Accept" that shows the card where there is no script.
    private const string OnlyShow = "show";

    public static DeskAnswer Do(EditorsDesk desk, DeskRequest request) =>
        request.Form.Has(OnlyShow) ? Show(desk, request) : VerdictAction.Run(
            desk,
            request,
            candidate => desk.Room.Curator.Accept(Typed.From(request.Form).ToAcceptance(candidate, desk.By), desk.Room.SourceOf(candidate), desk.Room.Themes),
            decision => $": it is in {ItemPlace.Of(decision.Item!)}.");

    private static DeskAnswer Show(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        return VerdictAction.Candidate(desk, request.Form) is { } candidate
            ? QueuePage.Show(desk, VerdictAction.AsTyped(desk, request.Form, candidate), null)
            : VerdictAction.Missing(desk);
    }
}
