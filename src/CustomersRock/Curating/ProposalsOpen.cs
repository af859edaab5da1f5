using System.Collections.Immutable;
using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;

namespace CustomersRock.Curating;

/// <summary>What waits on branches that are not merged: it is not proposed a second time.</summary>
/// <param name="ByBranch">Commit and open proposals by full name of the branch, those of this repository first.</param>
internal sealed record ProposalsOpen(ImmutableArray<ProposalsOpen.Branch> ByBranch)
{
    // Newest first: who keeps more has other worries than a story that is proposed twice.
    private const int MostBranches = 100;

    public DecisionLog Log { get; } = DecisionLog.Of([.. ByBranch.SelectMany(b => b.Open).DistinctBy(DecisionFile.LineOf)]);

    /// <param name="repository">Where branches are looked for, also those of remotes as they were fetched last.</param>
    /// <param name="own">All that is in the log of this work tree: what is there was merged.</param>
    /// <param name="named">A branch that is looked at whatever it is called.</param>
    /// <param name="token">Ends it.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public static async Task<ProposalsOpen> Read(ProposalRepository repository, DecisionLog own, string named, CancellationToken token)
    {
        var merged = own.All.Where(d => d.Verdict == Verdict.Proposed).Select(DecisionFile.LineOf).ToHashSet(StringComparer.Ordinal);
        var branches = ImmutableArray.CreateBuilder<Branch>();
        foreach (var (commit, name) in await List(repository.Git, named, token))
        {
            var proposed = DecisionFile.Parse(await repository.Decisions(commit, token) ?? "").Where(d => d.Verdict == Verdict.Proposed).ToList();
            branches.Add(new Branch(name, commit, [.. proposed.Where(d => !merged.Contains(DecisionFile.LineOf(d)))], proposed.Count > 0));
        }

        return new ProposalsOpen(branches.ToImmutable());
    }

    /// <summary>The branch, here or else on a remote as it was fetched last; null where there is none.</summary>
    public Branch? Find(string name) => ByBranch.FirstOrDefault(b => b.Name == "refs/heads/" + name) ?? ByBranch.FirstOrDefault(b => b.IsRemoteOf(name));

    private static async Task<IEnumerable<(string Commit, string Name)>> List(Git git, string named, CancellationToken token)
    {
        string[] patterns = [$"refs/heads/{ProposalRequest.Folder}**", $"refs/remotes/*/{ProposalRequest.Folder}**", $"refs/heads/{named}", $"refs/remotes/*/{named}"];
        var listed = await git.Ask(token, ["for-each-ref", "--sort=-committerdate", $"--count={MostBranches}", "--format=%(objectname) %(refname)", .. patterns]);
        return listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 2)).Select(parts => (parts[0], parts[1]));
    }

    /// <param name="Name">In full: <c>refs/heads/proposals/2026-11-26</c>.</param>
    /// <param name="Commit">Its newest.</param>
    /// <param name="Open">What it proposes and this work tree does not know.</param>
    /// <param name="IsOfProposals">False for any other branch.</param>
    internal sealed record Branch(string Name, string Commit, ImmutableArray<Decision> Open, bool IsOfProposals)
    {
        public bool IsHere => Name.StartsWith("refs/heads/", StringComparison.Ordinal);

        public bool IsRemoteOf(string name) => Name.StartsWith("refs/remotes/", StringComparison.Ordinal) && Name.EndsWith("/" + name, StringComparison.Ordinal);
    }
}
