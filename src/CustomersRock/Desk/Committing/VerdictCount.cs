using CustomersRock.Content.Files;
using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;

namespace CustomersRock.Desk.Committing;

/// <summary>How many verdicts the log holds that the last commit does not; what was taken back is not counted.</summary>
internal sealed record VerdictCount(int Accepted, int Rejected, int Snoozed, int Withdrawn)
{
    /// <exception cref="IOException">The log cannot be read.</exception>
    public static async Task<VerdictCount> Since(Git git, SiteFolder folder, CancellationToken token)
    {
        var before = DecisionFile.Parse(await git.TryAsk(token, "show", $"HEAD:./{DecisionFile.Place}") ?? "");
        return Of(new DecisionFile(folder).Read().ExceptBy(before.Select(DecisionFile.LineOf), DecisionFile.LineOf, StringComparer.Ordinal));
    }

    /// <param name="decisions">The oldest first.</param>
    public static VerdictCount Of(IEnumerable<Decision> decisions)
    {
        var last = new Dictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var decision in decisions)
            last[decision.Candidate?.Value ?? decision.Url ?? decision.Title] = decision.Verdict;

        int Count(Verdict verdict) => last.Values.Count(v => v == verdict);
        return new VerdictCount(Count(Verdict.Accepted), Count(Verdict.Rejected), Count(Verdict.Snoozed), Count(Verdict.Withdrawn));
    }
}
