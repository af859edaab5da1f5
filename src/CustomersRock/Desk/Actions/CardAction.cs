using CustomersRock.Desk.Views;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Actions;

/// <summary>The card while it is being written, for the script. Writes nothing.</summary>
internal static class CardAction
{
    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request) => VerdictAction.Candidate(desk, request.Form) is { } candidate
        ? DeskAnswer.Page(desk.Pages.Fill("card", ("open", new View("open", ("card", Value.Html(CardPage.Html(desk, VerdictAction.Alone(desk, request.Form, candidate))))))))
        : VerdictAction.Missing(desk);
}
