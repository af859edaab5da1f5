using CustomersRock.Content.Model;

namespace CustomersRock.Desk.Actions;

internal static class QueueAction
{
    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request) => Show(desk, request, onlyItem: false);

    /// <summary>The item alone, for the script.</summary>
    public static DeskAnswer ShowItem(EditorsDesk desk, DeskRequest request) => Show(desk, request, onlyItem: true);

    private static DeskAnswer Show(EditorsDesk desk, DeskRequest request, bool onlyItem)
    {
        desk.Room.Refresh();
        CandidateId? wanted = request.Query("item") is { Length: > 0 } id ? new CandidateId(id) : null;
        return QueuePage.Show(desk, wanted, desk.Deeds.Find(request.Query("said")), onlyItem);
    }
}
