using System.Globalization;
using CustomersRock.Content.Files;
using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;

namespace CustomersRock.Curating;

/// <summary>The git repository of a site, as far as proposals need it. The site may be a folder of it.</summary>
internal sealed class ProposalRepository
{
    private readonly SiteFolder site;
    private readonly bool mayAsk;

    private ProposalRepository(SiteFolder site, bool mayAsk, string top, string prefix)
    {
        this.site = site;
        this.mayAsk = mayAsk;
        Top = top;
        Prefix = prefix;
        Git = new Git(top, mayAsk);
    }

    public Git Git { get; }

    /// <summary>The repository's own folder.</summary>
    private string Top { get; }

    /// <summary>From there to the site: empty, or with a slash at its end.</summary>
    private string Prefix { get; }

    /// <exception cref="GitException">Git is not there, or this is no repository.</exception>
    public static async Task<ProposalRepository> Open(SiteFolder site, bool mayAsk, CancellationToken token)
    {
        var git = new Git(site.Root, mayAsk);
        var top = await git.Ask(token, "rev-parse", "--show-toplevel");
        return new ProposalRepository(site, mayAsk, top, await git.Ask(token, "rev-parse", "--show-prefix"));
    }

    /// <summary>As git knows a file of the site.</summary>
    public string PathOf(string relative) => Prefix + relative;

    /// <summary>Null before the first commit.</summary>
    public Task<string?> Head(CancellationToken token) => Git.TryAsk(token, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");

    /// <summary>All verdicts as they are in a commit; empty where it has none, null where they are more than can be read.</summary>
    public async Task<string?> Decisions(string commit, CancellationToken token)
    {
        var blob = $"{commit}:{PathOf(DecisionFile.Place)}";
        if (await Git.TryAsk(token, "cat-file", "-s", blob) is not { } size)
            return "";

        return long.Parse(size, CultureInfo.InvariantCulture) > DecisionFile.MostBytes ? null : await Git.Ask(token, "cat-file", "blob", blob);
    }

    /// <summary>Ids of the items in a commit.</summary>
    public async Task<HashSet<string>> Items(string commit, CancellationToken token)
    {
        var folder = PathOf("input/gathered/");
        var names = await Git.Ask(token, "ls-tree", "-r", "--name-only", "-z", commit, "--", folder);
        return [.. names.Split('\0').Where(n => n.EndsWith(".md", StringComparison.Ordinal)).Select(n => n[folder.Length..^".md".Length])];
    }

    /// <summary>A tree like that of a commit, with some files more or other ones. Made in an index of its own: neither the work tree nor its index is touched.</summary>
    public async Task<string> Tree(string commit, IEnumerable<(string Path, string Text)> files, CancellationToken token)
    {
        Directory.CreateDirectory(site.Cache);
        var index = Path.Combine(site.Cache, $"propose-{Guid.NewGuid():N}.index");
        try
        {
            var beside = new Git(Top, mayAsk) { Index = index };
            await beside.Ask(token, "read-tree", commit);
            foreach (var (path, text) in files)
                await beside.Ask(token, "update-index", "--add", "--cacheinfo", $"100644,{await Git.Store(text, token)},{PathOf(path)}");

            return await beside.Ask(token, "write-tree");
        }
        finally
        {
            File.Delete(index);
            File.Delete(index + ".lock");
        }
    }

    /// <summary>The same tree, parent and day give the same commit.</summary>
    public Task<string> Commit(string tree, string parent, string message, DateTimeOffset day, CancellationToken token) =>
        new Git(Top, mayAsk) { Date = day }.Ask(token, "commit-tree", tree, "-p", parent, "-m", message);
}
