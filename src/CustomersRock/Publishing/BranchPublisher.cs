using CustomersRock.Content.Texts;
using CustomersRock.Terminal;

namespace CustomersRock.Publishing;

/// <summary>Puts the site onto a branch: one commit with exactly the files of <c>output/</c>, made beside the working tree and never in it.</summary>
internal sealed class BranchPublisher(PublishRequest request, PublishTarget.Branch target, bool mayAsk)
{
    private readonly Git git = new(request.Site.Root, mayAsk);

    /// <exception cref="GitException">Git is not there, or failed.</exception>
    public async Task<PublishOutcome> Publish(CancellationToken token)
    {
        var repository = await git.Ask(token, "rev-parse", "--absolute-git-dir");
        if (await git.TryAsk(token, "check-ref-format", target.Ref) is null)
            return PublishOutcome.Refused($"\"{target.Name}\" cannot be the name of a branch.");

        var old = await Fetch(token);
        if (old is not null && await Complaint(old, token) is { } complaint)
            return PublishOutcome.Refused(complaint);

        var tree = await new OutputTree(request, repository, mayAsk).Write(token);
        if (old is not null && await git.Ask(token, "rev-parse", old + "^{tree}") == tree)
            return PublishOutcome.Done($"Nothing to do: {target.Name} of {target.Remote} shows this site already.");

        var changes = await CountChanges(old, tree, token);
        if (request.DryRun)
            return PublishOutcome.Done($"Would publish to {target.Name} of {target.Remote}: {changes}.");

        var commit = await Commit(tree, old, token);
        await git.Ask(token, "push", "--porcelain", "--no-follow-tags", $"--force-with-lease={target.Ref}:{old}", "--", target.Remote, $"{commit}:{target.Ref}");
        return PublishOutcome.Done($"Published to {target.Name} of {target.Remote}: {changes}, commit {commit[..12]}.");
    }

    /// <summary>The branch's newest commit, with its files at hand; null where there is no such branch yet.</summary>
    private async Task<string?> Fetch(CancellationToken token)
    {
        var listed = await git.Ask(token, "ls-remote", "--", target.Remote, target.Ref);
        var line = listed.Split('\n').FirstOrDefault(candidate => candidate.EndsWith("\t" + target.Ref, StringComparison.Ordinal));
        if (line is null)
            return null;

        var commit = line.Split('\t')[0];
        if (await git.TryAsk(token, "cat-file", "-e", commit + "^{commit}") is null)
            await git.Ask(token, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--", target.Remote, target.Ref);

        return commit;
    }

    // A wrong branch name must not cost anybody their files.
    private async Task<string?> Complaint(string commit, CancellationToken token)
    {
        if (await git.TryAsk(token, "cat-file", "-e", commit + ":settings.yml") is not null)
            return $"the branch {target.Name} holds the sources of a site (settings.yml); publish to another one, such as gh-pages.";

        return request.Force || await git.TryAsk(token, "cat-file", "-e", $"{commit}:{SiteMarker.Name}") is not null
            ? null
            : $"the branch {target.Name} was not published by customersrock (it holds no {SiteMarker.Name}); --force replaces its files all the same.";
    }

    private async Task<string> CountChanges(string? old, string tree, CancellationToken token)
    {
        var names = old is null
            ? await git.Ask(token, "ls-tree", "-r", "--name-only", "-z", tree)
            : await git.Ask(token, "diff-tree", "-r", "--name-only", "--no-renames", "-z", old, tree);
        var count = names.Count(c => c == '\0');
        return old is null ? $"{Numbers.Count(count, "file")}, a new branch" : Numbers.Count(count, "changed file");
    }

    private async Task<string> Commit(string tree, string? parent, CancellationToken token)
    {
        var source = await git.TryAsk(token, "rev-parse", "--short", "--verify", "--quiet", "HEAD");
        var day = UtcText.Minute(request.Now);
        var message = source is null ? $"Publish {day}" : $"Publish {source}, {day}";
        string[] parents = parent is null ? [] : ["-p", parent];
        return await git.Ask(token, ["commit-tree", tree, .. parents, "-m", message]);
    }
}
