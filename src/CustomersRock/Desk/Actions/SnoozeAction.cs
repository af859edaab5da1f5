using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk.Actions;

internal static class SnoozeAction
{
    public static DeskAnswer Do(EditorsDesk desk, DeskRequest request)
    {
        var days = request.Form.Text("days") switch { "1" => 1, "3" => 3, "7" => 7, _ => 0 };
        return days == 0
            ? desk.Pages.Trouble("For how long?", "An item is put off for 1, 3 or 7 days.", StatusCodes.Status422UnprocessableEntity)
            : VerdictAction.Run(desk, request, candidate => desk.Room.Curator.Snooze(candidate, desk.Now.AddDays(days), desk.By), decision => $" {Views.DecisionView.Why(decision)}.");
    }
}
