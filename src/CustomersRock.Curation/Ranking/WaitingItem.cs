using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Curation.Ranking;

/// <summary>What waits, and what is thought of it.</summary>
/// <param name="Candidate">All its tellings: one row.</param>
/// <param name="Judgement">Of its best telling.</param>
/// <param name="Weight">Of the best teller, 0.1 to 3.</param>
public sealed record WaitingItem(Candidate Candidate, Judgement Judgement, double Weight)
{
    /// <summary>When it appeared last.</summary>
    public DateTimeOffset Newest => Candidate.Tellings.Max(t => t.Published);

    /// <summary>When we saw it first.</summary>
    public DateTimeOffset Since => Candidate.Tellings.Min(t => t.FirstSeen);

    /// <summary>How many sources tell it.</summary>
    public int Tellers => Candidate.Tellings.Select(t => t.Source).Distinct().Count();
}
