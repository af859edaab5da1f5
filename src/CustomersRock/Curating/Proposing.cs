using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;
using CustomersRock.Terminal;

namespace CustomersRock.Curating;

/// <summary>Puts the best of what waits onto a branch, for editors who decide by pull request: one commit, made beside the work tree and never in it.</summary>
internal sealed class Proposing(Newsroom room, ProposalRequest request, bool mayAsk)
{
    private const string MustNotExist = "";

    /// <exception cref="GitException">Git is not there, or failed.</exception>
    public async Task<ProposalOutcome> Propose(CancellationToken token)
    {
        var repository = await ProposalRepository.Open(room.Folder, mayAsk, token);
        if (await repository.Git.TryAsk(token, "check-ref-format", request.Ref) is null)
            return ProposalOutcome.Refused($"\"{request.Branch}\" cannot be the name of a branch.");

        if (await repository.Head(token) is not { } head)
            return ProposalOutcome.Refused("nothing is committed here yet; commit the site, then propose.");

        if (await repository.Decisions(head, token) is not { } decided)
            return ProposalOutcome.Refused($"{DecisionFile.Place} is larger than 100 MiB.");

        await Fetch(repository.Git, token);
        var open = await ProposalsOpen.Read(repository, room.Log, request.Branch, token);
        if (open.Find(request.Branch) is { } branch)
            return await LeaveAsItIs(repository.Git, branch, token);

        var proposals = Choose(open, await repository.Items(head, token));
        if (proposals.IsEmpty)
            return ProposalOutcome.Done(NothingToPropose(open));

        var outcome = request.DryRun ? $"Would propose {Items(proposals.Length)} on {request.Branch}." : await Write(repository, head, decided, proposals, token);
        return ProposalOutcome.Done(outcome) with { Proposed = [.. proposals.Select(p => p.Line)] };
    }

    // What another machine proposed, and which branches are gone: a merged one, or one that an editor has closed.
    private async Task Fetch(Git git, CancellationToken token)
    {
        if (request.Remote is not { } remote || request.DryRun)
            return;

        // An address instead of a name would be taken for a part of a branch's name below.
        await git.Ask(token, "remote", "get-url", "--", remote);
        var branches = $"+refs/heads/{ProposalRequest.Folder}*:refs/remotes/{remote}/{ProposalRequest.Folder}*";
        await git.Ask(token, "fetch", "--quiet", "--prune", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--", remote, branches);
    }

    /// <summary>Editors may have written into it since; so a second run changes nothing, and sends what a first one could not.</summary>
    private async Task<ProposalOutcome> LeaveAsItIs(Git git, ProposalsOpen.Branch branch, CancellationToken token)
    {
        if (!branch.IsOfProposals)
            return ProposalOutcome.Refused($"the branch {request.Branch} is there already and is none of proposals; name another one with --branch.");

        if (branch.IsGone)
            return ProposalOutcome.Done($"Nothing was proposed: {request.Branch} was deleted on its remote. Delete it here too (git branch -D {request.Branch}), or name another with --branch.");

        if (branch.Open.IsEmpty)
            return ProposalOutcome.Done($"Nothing was proposed: {request.Branch} was merged already. Delete it (git branch -D {request.Branch}) to propose on it again, or name another with --branch.");

        if (branch.IsHere)
            await Push(git, token);

        return ProposalOutcome.Done($"Nothing new was proposed: {request.Branch} is there already with {Items(branch.Open.Length)}. Merge it, delete it, or name another with --branch.") with { Proposed = branch.Open };
    }

    private ImmutableArray<Proposal> Choose(ProposalsOpen open, HashSet<string> taken)
    {
        taken.UnionWith(open.Log.All.Select(d => d.Item).OfType<string>());
        var chosen = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var row in room.Queue().Where(r => r.Item.Judgement.GoodNews >= request.AtLeast && !open.Log.IsDecided(r.Item.Candidate, request.Now)))
        {
            if (chosen.Count == request.Most)
                break;

            if (Curation.Decisions.Propose.Of(row.Item, room.SourceOf(row.Item.Candidate), room.Themes, room.Log, request.Now, IsTaken) is not { } proposal)
                continue;

            taken.Add(proposal.Line.Item!);
            chosen.Add(proposal);
        }

        return chosen.ToImmutable();

        bool IsTaken(string id) => taken.Contains(id) || File.Exists(room.Folder.Full(ItemPlace.Of(id)));
    }

    private async Task<string> Write(ProposalRepository repository, string head, string decided, ImmutableArray<Proposal> proposals, CancellationToken token)
    {
        // At the top, where nobody else writes: forges merge without .gitattributes, and two that add at the end would be in each other's way. The order of the lines says nothing.
        var log = string.Concat(proposals.Select(p => DecisionFile.LineOf(p.Line) + "\n")) + Ended(decided);
        var tree = await repository.Tree(head, [.. proposals.Select(p => (p.Path, p.Text)), (DecisionFile.Place, log)], token);
        var day = new DateTimeOffset(request.Now.UtcDateTime.Date, TimeSpan.Zero);
        var commit = await repository.Commit(tree, head, Message(proposals.Length, day), day, token);
        await repository.Git.Ask(token, "update-ref", "-m", "customersrock gather --propose", request.Ref, commit, MustNotExist);
        var isSent = await Push(repository.Git, token);
        var sent = request.Remote is not { } remote ? $"; git push origin {request.Branch} sends it."
            : isSent ? $", sent to {remote}."
            : $", not sent: {remote} has another branch of that name.";
        return $"Proposed {Items(proposals.Length)} on {request.Branch}, commit {commit[..12]}{sent}{Forgotten}";
    }

    // No title: in the message of a commit a stranger's "fixes #1" would close an issue.
    private static string Message(int count, DateTimeOffset day) =>
        $"Propose {Items(count)}, {UtcText.Day(day)}\n\nTo accept one, write below the second --- of its file why it is here.\nTo reject one, delete its file. Then merge.";

    /// <summary>True where the remote has the branch as it is here.</summary>
    private async Task<bool> Push(Git git, CancellationToken token)
    {
        if (request.Remote is not { } remote || request.DryRun)
            return false;

        var there = await git.Ask(token, "ls-remote", "--", remote, request.Ref);
        if (there.Length > 0)
            return there.StartsWith(await git.Ask(token, "rev-parse", request.Ref), StringComparison.Ordinal);

        await git.Ask(token, "push", "--porcelain", "--no-follow-tags", "--set-upstream", $"--force-with-lease={request.Ref}:", "--", remote, $"{request.Ref}:{request.Ref}");
        return true;
    }

    private string NothingToPropose(ProposalsOpen open)
    {
        var waiting = open.Log.All.Length;
        var floor = string.Create(CultureInfo.InvariantCulture, $"{request.AtLeast:0.##}");
        return $"Nothing to propose: nothing else waits whose good news is {floor} or more." + (waiting > 0 ? $" {Numbers.Count(waiting, "item waits", "items wait")} on branches already." : "");
    }

    private string Forgotten => request.Branch.StartsWith(ProposalRequest.Folder, StringComparison.Ordinal) ? "" : $" The next run looks below {ProposalRequest.Folder} alone, and would propose these again.";

    private static string Items(int count) => Numbers.Count(count, "item");

    private static string Ended(string text) => text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";
}
