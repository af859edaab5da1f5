namespace CustomersRock.Publishing;

/// <summary>Git failed; the message says what that means and what to do.</summary>
internal sealed class GitException(string message) : Exception(message)
{
    private static readonly (string Sign, string Meaning)[] Known =
    [
        ("not a git repository", "the site is not in a git repository; run: git init, and add a remote, or publish to a folder."),
        ("does not appear to be a git repository", "there is no such remote; git remote -v lists those that are known."),
        ("Please tell me who you are", "git does not know who commits; run: git config user.name \"Your Name\", git config user.email you@example.org."),
        ("unable to auto-detect email address", "git does not know who commits; run: git config user.name \"Your Name\", git config user.email you@example.org."),
        ("empty ident name", "git does not know who commits; run: git config user.name \"Your Name\", git config user.email you@example.org."),
        ("stale info", "somebody else published meanwhile; nothing was changed. Run publish again."),
        ("fetch first", "somebody else published meanwhile; nothing was changed. Run publish again."),
        ("protected branch", "the branch is protected on the server; allow pushes to it there, or choose another."),
        ("Authentication failed", "the server did not accept who you are; check your credentials for the remote."),
        ("could not read Username", "the server asks for a user and nobody can be asked here; check the credentials for the remote."),
        ("Permission denied", "the server did not accept who you are; check your key for the remote."),
        ("Permission to", "you may not push to this repository."),
        ("Could not resolve host", "the server cannot be found; are you online?"),
        ("dubious ownership", "git does not trust the folder, because somebody else owns it."),
        ("cannot lock ref", "the branch's name collides with another branch."),
    ];

    public static GitException From(string[] args, string error)
    {
        var said = error.Trim();
        var meaning = Known.FirstOrDefault(known => said.Contains(known.Sign, StringComparison.OrdinalIgnoreCase)).Meaning;
        var lines = said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var line = lines.FirstOrDefault(IsTelling) ?? lines.FirstOrDefault() ?? "it said nothing";
        var command = args.FirstOrDefault(arg => !arg.StartsWith('-') && !arg.Contains('=', StringComparison.Ordinal)) ?? "git";
        return new GitException(meaning is null ? $"git {command} failed: {line}" : $"{meaning} (git {command}: {line})");
    }

    private static bool IsTelling(string line) =>
        line.StartsWith("fatal:", StringComparison.Ordinal) || line.StartsWith("error:", StringComparison.Ordinal) || line.StartsWith('!') || line.StartsWith("remote: error", StringComparison.Ordinal);
}
