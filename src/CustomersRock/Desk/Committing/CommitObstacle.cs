using CustomersRock.Content.Files;
using CustomersRock.Publishing;

namespace CustomersRock.Desk.Committing;

/// <summary>What stands between an editor and a commit: mostly something that somebody began with git and has to end first.</summary>
internal static class CommitObstacle
{
    private static readonly (string Mark, string What)[] Marks =
    [
        ("MERGE_HEAD", "A merge is not finished"),
        ("rebase-merge", "A rebase is not finished"),
        ("rebase-apply", "A rebase is not finished"),
        ("CHERRY_PICK_HEAD", "A cherry-pick is not finished"),
        ("REVERT_HEAD", "A revert is not finished"),
    ];

    /// <summary>Why this is no time to commit, and what to do; null where it is.</summary>
    /// <exception cref="GitException">Git is not there.</exception>
    public static async Task<string?> Find(Git git, SiteFolder folder, CancellationToken token)
    {
        if (await git.TryAsk(token, "rev-parse", "--is-inside-work-tree") != "true")
            return "The site is not in a git repository. What you decide is kept in its folder all the same; git init begins a repository.";

        foreach (var (mark, what) in Marks)
        {
            var path = Path.GetFullPath(await git.Ask(token, "rev-parse", "--git-path", mark), folder.Root);
            if (File.Exists(path) || Directory.Exists(path))
                return what + ". End it in a terminal (git status says how), then come back: nothing is lost meanwhile.";
        }

        return await git.TryAsk(token, "symbolic-ref", "--quiet", "HEAD") is null
            ? "No branch is checked out, so a commit would be hard to find again. Switch to one with git switch, then come back."
            : null;
    }
}
