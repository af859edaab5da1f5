using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>What was decided in one sitting, the oldest first.</summary>
internal sealed class ReviewTally
{
    private static readonly (Verdict Verdict, string Word)[] Words = [(Verdict.Accepted, "accepted"), (Verdict.Rejected, "rejected"), (Verdict.Snoozed, "put off")];

    private readonly List<Decision> decisions = [];
    private bool tookBack;

    public int Count => decisions.Count;

    public Decision? Last => decisions.Count > 0 ? decisions[^1] : null;

    /// <summary>False where the log is as it was before.</summary>
    public bool ChangedAnything => Count > 0 || tookBack;

    /// <summary>Files of ours that have to be committed.</summary>
    public IEnumerable<string> Items => decisions.Select(d => d.Item).OfType<string>().Select(ItemPlace.Of);

    public void Add(Decision decision) => decisions.Add(decision);

    public void TakeBack(Decision decision)
    {
        decisions.Remove(decision);
        tookBack = true;
    }

    /// <summary><c>7 decided (5 accepted, 2 rejected)</c>.</summary>
    public override string ToString()
    {
        var parts = Words.Select(w => (w.Word, Count: decisions.Count(d => d.Verdict == w.Verdict))).Where(p => p.Count > 0).Select(p => Numbers.Count(p.Count, p.Word, p.Word)).ToList();
        return parts.Count == 0 ? "0 decided" : $"{Numbers.Count(Count, "decided", "decided")} ({string.Join(", ", parts)})";
    }
}
