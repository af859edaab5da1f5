using CustomersRock.Curating;
using CustomersRock.Publishing;
using CustomersRock.Site;

namespace CustomersRock.Desk;

/// <summary>What all actions of one run share.</summary>
internal sealed class EditorsDesk(Newsroom room, TimeProvider time, string by)
{
    public Newsroom Room { get; } = room;
    public TimeProvider Time { get; } = time;

    /// <summary>Who sits at it.</summary>
    public string By { get; } = by;
    public DeskGuard Guard { get; } = new();
    public Deeds Deeds { get; } = new();
    public ItemCard Card { get; } = new(room.Folder);
    public Git Git { get; } = new(room.Folder.Root, mayAsk: false);
    public DeskPages Pages { get; } = new();

    public DateTimeOffset Now => Time.GetUtcNow();
}
