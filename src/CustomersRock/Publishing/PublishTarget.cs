namespace CustomersRock.Publishing;

/// <summary>Where a site is put: a folder, or a branch of a git repository.</summary>
internal abstract record PublishTarget
{
    private const string GitPrefix = "git:";
    private const string UsualBranch = "gh-pages";

    /// <param name="text">A path, or <c>git:REMOTE#BRANCH</c>.</param>
    /// <param name="folder">What a relative path is relative to.</param>
    /// <param name="complaint">What is wrong with the text, where null is returned.</param>
    public static PublishTarget? Parse(string text, string folder, out string complaint)
    {
        complaint = "";
        if (text.Any(char.IsControl))
            complaint = "a target holds no control characters";
        else if (!text.StartsWith(GitPrefix, StringComparison.Ordinal))
            return new Folder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(text, folder)));
        else if (ParseGit(text[GitPrefix.Length..], out complaint) is { } branch)
            return branch;

        return null;
    }

    private static Branch? ParseGit(string text, out string complaint)
    {
        var mark = text.LastIndexOf('#');
        var remote = mark < 0 ? text : text[..mark];
        var branch = mark < 0 ? UsualBranch : text[(mark + 1)..];
        complaint = "";
        if (remote.Length == 0 || branch.Length == 0)
            complaint = $"a branch is written git:REMOTE#BRANCH, as in git:origin#{UsualBranch}";
        else if (remote.StartsWith('-') || branch.StartsWith('-'))
            complaint = "a remote or branch that begins with - would be taken for an option of git";
        else
            return new Branch(remote, branch);

        return null;
    }

    internal sealed record Folder(string Path) : PublishTarget;

    internal sealed record Branch(string Remote, string Name) : PublishTarget
    {
        public string Ref => "refs/heads/" + Name;
    }
}
