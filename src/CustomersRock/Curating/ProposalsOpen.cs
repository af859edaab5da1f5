using System.Collections.Immutable;
using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;

namespace CustomersRock.Curating;

/// <summary>What waits on branches that are not merged: it is not proposed a second time.</summary>
/// <param name="ByBranch">The newest first.</param>
internal sealed record ProposalsOpen(ImmutableArray<ProposalsOpen.Branch> ByBranch)
{
    // Newest first: who keeps more has other worries than a story that is proposed twice.
    private const int MostBranches = 100;

    public DecisionLog Log { get; } = DecisionLog.Of([.. ByBranch.Where(b => !b.IsGone).SelectMany(b => b.Open).DistinctBy(DecisionFile.LineOf)]);

    /// <param name="repository">Where branches are looked for, also those of remotes as they were fetched last.</param>
    /// <param name="own">All that is in the log of this work tree: what is there was merged.</param>
    /// <param name="named">A branch that is looked at whatever it is called.</param>
    /// <param name="token">Ends it.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public static async Task<ProposalsOpen> Read(ProposalRepository repository, DecisionLog own, string named, CancellationToken token)
    {
        var merged = own.All.Where(d => d.Verdict == Verdict.Proposed).Select(DecisionFile.LineOf).ToHashSet(StringComparer.Ordinal);
        var branches = ImmutableArray.CreateBuilder<Branch>();
        foreach (var (commit, name, isGone) in await List(repository.Git, named, token))
        {
            var proposed = DecisionFile.Parse(await repository.Decisions(commit, token) ?? "").Where(d => d.Verdict == Verdict.Proposed && d.Item is not null).ToList();
            branches.Add(new Branch(name, [.. proposed.Where(d => !merged.Contains(DecisionFile.LineOf(d)))]) { IsOfProposals = proposed.Count > 0, IsGone = isGone });
        }

        return new ProposalsOpen(branches.ToImmutable());
    }

    /// <summary>The branch, here or else on a remote as it was fetched last; null where there is none.</summary>
    public Branch? Find(string name) => ByBranch.FirstOrDefault(b => b.Name == "refs/heads/" + name) ?? ByBranch.FirstOrDefault(b => b.IsRemoteOf(name));

    private static async Task<IEnumerable<(string Commit, string Name, bool IsGone)>> List(Git git, string named, CancellationToken token)
    {
        string[] patterns = [$"refs/heads/{ProposalRequest.Folder}**", $"refs/remotes/*/{ProposalRequest.Folder}**", $"refs/heads/{named}", $"refs/remotes/*/{named}"];
        var listed = await git.Ask(token, ["for-each-ref", "--sort=-committerdate", $"--count={MostBranches}", "--format=%(objectname) %(refname) %(upstream:track,nobracket)", .. patterns]);
        return listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 3)).Select(parts => (parts[0], parts[1], parts[2] == "gone"));
    }

    /// <param name="Name">In full: <c>refs/heads/proposals/2026-11-26</c>.</param>
    /// <param name="Open">What it proposes and this work tree does not know.</param>
    internal sealed record Branch(string Name, ImmutableArray<Decision> Open)
    {
        /// <summary>False for any other branch.</summary>
        public bool IsOfProposals { get; init; }

        /// <summary>True where it was sent to a remote and was deleted there: an editor has closed it.</summary>
        public bool IsGone { get; init; }

        public bool IsHere => Name.StartsWith("refs/heads/", StringComparison.Ordinal);

        public bool IsRemoteOf(string name) => Name.StartsWith("refs/remotes/", StringComparison.Ordinal) && Name.EndsWith("/" + name, StringComparison.Ordinal);
    }
}
