using CustomersRock.Desk.Views;

namespace CustomersRock.Desk.Actions;

internal static class KeysAction
{
    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request) => DeskAnswer.Page(desk.Pages.Fill("keys", ("desk", FrameView.Of(desk, DeskAddresses.Keys, desk.Room.CountWaiting(), null))));
}
