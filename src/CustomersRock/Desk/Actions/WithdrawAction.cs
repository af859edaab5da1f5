using CustomersRock.Curation.Decisions;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk.Actions;

internal static class WithdrawAction
{
    public static DeskAnswer Do(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        var id = request.Form.Text("file");
        if (desk.Room.Content.Items.FirstOrDefault(i => i.Id == id) is not { } item)
            return desk.Pages.Trouble("It is not there any more", $"Nothing was done: there is no {ItemPlace.Of(DeskText.Line(id) ?? "")}.", StatusCodes.Status404NotFound);

        var reason = request.Form.Text("reason").Trim();
        if (reason.Length is 0 or > 200)
            return desk.Pages.Trouble("Why?", "Whoever withdraws says why, in 200 characters at most. Go back and write it.", StatusCodes.Status422UnprocessableEntity);

        var done = desk.Room.Curator.Withdraw(item, reason, desk.By).Done;
        desk.Room.Refresh();
        return DeskAnswer.GoTo(DeskAddresses.Of(DeskAddresses.Decided, desk.Deeds.Add("Withdrawn:", DeskText.Line(item.Title) ?? "", " is off the site with the next build.", done)));
    }
}
