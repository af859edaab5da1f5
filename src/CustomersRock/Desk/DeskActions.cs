using CustomersRock.Desk.Actions;

namespace CustomersRock.Desk;

/// <summary>All that the desk can be asked. A new action is one line here.</summary>
internal static class DeskActions
{
    public delegate Task<DeskAnswer> Action(EditorsDesk desk, DeskRequest request, CancellationToken token);

    private static readonly Dictionary<string, Action> Questions = new(StringComparer.Ordinal)
    {
        [DeskAddresses.Queue] = AtOnce(QueueAction.Show),
        [DeskAddresses.Item] = AtOnce(QueueAction.ShowItem),
        [DeskAddresses.Decided] = AtOnce(DecidedAction.Show),
        [DeskAddresses.Sources] = AtOnce(SourcesAction.Show),
        [DeskAddresses.Digest] = AtOnce(DigestAction.Show),
        [DeskAddresses.Commit] = CommitAction.Show,
        [DeskAddresses.Keys] = AtOnce(KeysAction.Show),
    };

    private static readonly Dictionary<string, Action> Forms = new(StringComparer.Ordinal)
    {
        [DeskAddresses.Card] = AtOnce(CardAction.Show),
        [DeskAddresses.Accept] = AtOnce(AcceptAction.Do),
        [DeskAddresses.Reject] = AtOnce(RejectAction.Do),
        [DeskAddresses.Snooze] = AtOnce(SnoozeAction.Do),
        [DeskAddresses.Join] = AtOnce(JoinAction.Join),
        [DeskAddresses.Split] = AtOnce(JoinAction.Split),
        [DeskAddresses.Undo] = AtOnce(UndoAction.Do),
        [DeskAddresses.Withdraw] = AtOnce(WithdrawAction.Do),
        [DeskAddresses.Digest] = AtOnce(DigestAction.Write),
        [DeskAddresses.Commit] = CommitAction.Do,
    };

    /// <summary>Null where there is none.</summary>
    public static Action? Find(string path, bool isForm) =>
        (isForm ? Forms : Questions).GetValueOrDefault(path) ?? (isForm ? null : AssetAction.Find(path));

    public static Action AtOnce(Func<EditorsDesk, DeskRequest, DeskAnswer> action) => (desk, request, _) => Task.FromResult(action(desk, request));
}
