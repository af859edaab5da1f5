using CustomersRock.Desk.Views;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Actions;

/// <summary>The card while it is being written, for the script. Writes nothing.</summary>
internal static class CardAction
{
    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request) =>
        VerdictAction.Candidate(desk, request.Form) is { } candidate ? Show(desk, VerdictAction.Alone(desk, request.Form, candidate)) : VerdictAction.Missing(desk);

    private static DeskAnswer Show(EditorsDesk desk, OpenItem open)
    {
        var view = new View("open", ("card", Value.Html(CardPage.Html(desk, open))), ("card_hint", Value.Text(OpenItemView.CardHint(open))));
        return DeskAnswer.Page(desk.Pages.Fill("card", ("open", view)));
    }
}
