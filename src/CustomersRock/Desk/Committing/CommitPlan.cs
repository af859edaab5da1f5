using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Publishing;

namespace CustomersRock.Desk.Committing;

/// <summary>What of the editors' folders is not committed yet.</summary>
internal sealed record CommitPlan
{
    private static readonly string[] Folders = ["input/gathered", "input/digests"];

    /// <summary>Why nothing can be committed from here; null where it can.</summary>
    public string? Refusal { get; init; }
    public string? Branch { get; init; }
    public ImmutableArray<CommitFile> Files { get; init; } = [];

    /// <summary>Of the editors' folders those that hold a change.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];
    public string Message { get; init; } = "";

    /// <summary>Of all that would be committed: what changes between looking and pressing the button is looked at first.</summary>
    public string Print { get; init; } = "";

    /// <summary>The same for a terminal.</summary>
    public string Commands => $"git add -- {string.Join(' ', Changed)}\ngit commit -m \"{Message}\" -- {string.Join(' ', Changed)}";

    public static async Task<CommitPlan> Make(Git git, SiteFolder folder, CancellationToken token)
    {
        try
        {
            if (await CommitObstacle.Find(git, folder, token) is { } refusal)
                return new CommitPlan { Refusal = refusal };

            // Unmerged, renamed and odd names are all told apart by the form for machines.
            var status = await git.Ask(token, ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", .. Folders]);
            var files = Parse(status);

            // Git names files from its own top, and the site may be a folder of it.
            var prefix = await git.Ask(token, "rev-parse", "--show-prefix");
            return new CommitPlan
            {
                Branch = await git.Ask(token, "symbolic-ref", "--short", "HEAD"),
                Files = files,
                Changed = [.. Folders.Where(f => files.Any(file => file.Path.StartsWith(prefix + f + "/", StringComparison.Ordinal)))],
                Message = CommitMessage.Of(await VerdictCount.Since(git, folder, token)),
                Print = Fingerprint.Of(Encoding.UTF8.GetBytes(status + Contents(folder, prefix, files))).ToString(),
            };
        }
        catch (GitException e)
        {
            return new CommitPlan { Refusal = $"{char.ToUpperInvariant(e.Message[0])}{e.Message[1..]}" };
        }
    }

    /// <summary>Commits what lies in the changed folders, and nothing else that is staged.</summary>
    /// <returns>Git's own line about it.</returns>
    /// <exception cref="GitException">Git failed, or a hook refused; all that both said.</exception>
    public async Task<string> Commit(Git git, string message, CancellationToken token)
    {
        await git.Ask(token, ["add", "--", .. Changed]);
        string[] commit = ["commit", "-m", message, "--", .. Changed];
        var (ok, said) = await git.Hear(token, commit);
        return ok ? said.Split('\n')[0] : throw new GitException($"Git did not commit. Its words:\n{said}");
    }

    private static ImmutableArray<CommitFile> Parse(string status) =>
        [.. status.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Length > 3).Select(line => new CommitFile(line[3..], Word(line[..2])))];

    private static string Word(string state) => state switch
    {
        "??" or "A " or "AM" => "new",
        _ when state.Contains('D', StringComparison.Ordinal) => "taken away",
        _ => "changed",
    };

    /// <summary>Sizes and times: status alone does not tell one change of a file from the next.</summary>
    private static string Contents(SiteFolder folder, string prefix, ImmutableArray<CommitFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            var info = new FileInfo(folder.Full(file.Path[prefix.Length..]));
            text.Append('\n').Append(info.Exists ? $"{info.Length} {info.LastWriteTimeUtc.Ticks}" : "gone");
        }

        return text.ToString();
    }
}
