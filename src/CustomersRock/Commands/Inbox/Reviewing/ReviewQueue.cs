using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Ranking;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>What waits while somebody goes through it: its order stays as it was at the beginning, so that nothing is seen twice or moves under one's hands.</summary>
internal sealed class ReviewQueue(ImmutableArray<RankedItem> items)
{
    private readonly List<RankedItem> waiting = [.. items];

    public int Count => waiting.Count;

    /// <summary>Of <see cref="Current"/>, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>Null where nothing waits.</summary>
    public RankedItem? Current => waiting.Count > 0 ? waiting[Index] : null;

    /// <summary>Goes so many further or back, as far as there is something; false where there is nothing further.</summary>
    public bool Move(int by)
    {
        var before = Index;
        Index = Math.Clamp(Index + by, 0, Math.Max(0, waiting.Count - 1));
        return Index != before;
    }

    /// <summary>The current one is decided; what came after it is the current one.</summary>
    public void Drop()
    {
        waiting.RemoveAt(Index);
        Index = Math.Min(Index, Math.Max(0, waiting.Count - 1));
    }

    /// <summary>One that was decided waits again, here.</summary>
    public void BringBack(RankedItem item)
    {
        if (waiting.FindIndex(w => IdOf(w) == IdOf(item)) is >= 0 and var index)
        {
            Index = index;
            return;
        }

        waiting.Insert(Index, item);
    }

    private static CandidateId IdOf(RankedItem item) => item.Item.Candidate.Id;
}
