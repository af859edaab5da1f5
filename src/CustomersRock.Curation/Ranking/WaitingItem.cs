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
    public DateTimeOffset Newest => Candidate.Also.Select(a => a.Telling.Published).Append(Candidate.Lead.Published).Max();

    /// <summary>When we saw it first.</summary>
    public DateTimeOffset Since => Candidate.Also.Select(a => a.Telling.FirstSeen).Append(Candidate.Lead.FirstSeen).Min();

    /// <summary>How many sources tell it.</summary>
    public int Tellers => Candidate.Also.Select(a => a.Telling.Source).Append(Candidate.Lead.Source).Distinct().Count();
}
