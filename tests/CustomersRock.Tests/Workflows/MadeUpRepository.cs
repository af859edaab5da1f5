using CustomersRock.Tests.Asking;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Workflows;

/// <summary>A repository on a made-up GitHub: a bare one as the remote, and what the workflow "Tell" does with a clone of it.</summary>
internal sealed class MadeUpRepository : IDisposable
{
    public const string Branch = "story/issue-7";

    private readonly TestFolder folder = new();
    private int clones;

    public MadeUpRepository()
    {
        TestGit.Run(folder.Path, "init", "--quiet", "--bare", "--initial-branch=main", "remote.git");
        var first = Clone("main");
        Write(first, "settings.yml", "SiteTitle: Test site\nRepository: https://github.com/customers-rock/customers-rock\n");
        foreach (var theme in SiteThemes.All)
            Write(first, $"input/themes/{theme.Id.Value}.md", $"---\nTitle: {theme.Title}\nMeaning: {theme.Title}.\nOrder: {theme.Order}\n---\nAbout it.\n");

        Commit(first, "ada@example.org", "main");
    }

    public MadeUpGitHub GitHub { get; } = new();

    /// <summary>The commits that a branch has and main has not, the newest first: who made each, and its message.</summary>
    public string[] Commits => Ask("log", "--format=%an <%ae> %cn <%ce> %B%x00", $"main..{Branch}").Split('\0', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The files that the branch changes.</summary>
    public string[] Changed => Ask("diff", "--name-status", "-z", $"main...{Branch}").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public string Tip => Ask("rev-parse", Branch);

    public bool HasBranch => Ask("branch", "--list", Branch).Length > 0;

    public string[] Branches => Ask("for-each-ref", "--format=%(refname)").Split('\n');

    public string Show(string path) => Ask("show", $"{Branch}:{path}");

    public string Ask(params string[] words) => TestGit.Run(folder["remote.git"], words);

    /// <summary>What the workflow does once: a clone of main, the program, the script.</summary>
    public Task Tell(FilledForm form) => Tell(form, form.Body());

    public async Task Tell(FilledForm form, string body)
    {
        GitHub.ForgetCalls();
        var clone = Clone("main");
        Write(folder.Path, "issue.json", form.Json(body));
        var host = TestHost.In(clone);
        var code = await host.Run("tell", "--issue", folder["issue.json"], "--out", Path.Combine(clone, ".told"));
        Assert.True(code is 0 or 1, host.Errors);
        GitHub.Run("send-story.sh", clone, [("NUMBER", "7")], Path.Combine(clone, ".told"));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "pwned*", SearchOption.AllDirectories));
    }

    /// <summary>Somebody changes a file on a branch and pushes it.</summary>
    public void Edit(string branch, string path, string text, string mail = "ed@example.org")
    {
        var clone = Clone(branch);
        Write(clone, path, text);
        Commit(clone, mail, branch);
    }

    /// <summary>An editor presses "Update branch".</summary>
    public void UpdateBranch()
    {
        var clone = Clone(Branch);
        TestGit.Run(clone, "-c", "user.name=Ed", "-c", "user.email=ed@example.org", "merge", "--quiet", "--no-edit", "origin/main");
        TestGit.Run(clone, "push", "--quiet", "origin", $"HEAD:{Branch}");
    }

    public void Dispose()
    {
        GitHub.Dispose();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);

        folder.Dispose();
    }

    private string Clone(string branch)
    {
        var name = $"clone-{++clones}";
        TestGit.Run(folder.Path, "clone", "--quiet", "remote.git", name);
        if (branch != "main")
            TestGit.Run(folder[name], "checkout", "--quiet", branch);

        return folder[name];
    }

    private static void Write(string root, string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static void Commit(string clone, string mail, string branch)
    {
        TestGit.Run(clone, "add", "--all");
        TestGit.Run(clone, "-c", "user.name=Somebody", "-c", $"user.email={mail}", "commit", "--quiet", "-m", "By hand");
        TestGit.Run(clone, "push", "--quiet", "origin", $"HEAD:{branch}");
    }
}
