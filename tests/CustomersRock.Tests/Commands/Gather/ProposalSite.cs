using System.Text.RegularExpressions;
using CustomersRock.Tests.Gathering;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

/// <summary>A site in a git repository with six stories to propose, and editors who write into the proposal.</summary>
internal sealed class ProposalSite : IAsyncDisposable
{
    public const string Today = "proposals/2026-11-24";
    public const string Log = "input/gathered/decisions.jsonl";

    // What the tagger thinks of them is another test's matter.
    public static readonly string[] Six = ["--propose", "6", "--at-least", "0"];

    private readonly TestFolder other = new();

    public ProposalSite()
    {
        var feed = new SmallFeed("kind.example", "kind")
            .With("bus", "The bus driver waits", "A driver in Leeds held the night bus for a nurse who had to lock the ward, and walked her to her door.")
            .With("cake", "A cake for the ward", "The bakery baked a second cake when the first was dropped on its stairs, and carried it up itself.")
            .With("boots", "Boots mended twice", "A cobbler in Porto mended the same boots twice, and would not take a coin for the second time.")
            .With("violin", "The violin comes home", "A cab came back across the river at midnight with the instrument that a student had left on its seat.")
            .With("lamp", "The lamp in the window", "A hotel lit one window each evening so that a boy on the other side of the bay could say good night.")
            .With("letter", "A letter to a lion", "A zoo answered a letter that was addressed to its oldest animal, with a print of his paw.");
        Site = new GatherSite().Serve("kind", feed);
        Site.Folder.With(".gitignore", ".customersrock/\noutput/\n").With(".gitattributes", "* text=auto eol=lf\ninput/gathered/decisions.jsonl merge=union\n")
            .With("input/themes/kindness.md", Theme("Kindness")).With("input/themes/listening.md", Theme("Listening"))
            .With(Log, "{\"verdict\":\"rejected\",\"at\":\"2026-10-01T00:00:00Z\",\"by\":\"Ada\",\"title\":\"Long ago\",\"url\":\"https://long.example/ago\",\"pages\":[\"long.example/ago\"],\"reason\":\"thin\"}\n");
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "user.name", "Ada");
        Git("config", "user.email", "ada@example.org");
        Commit("The site");
    }

    public GatherSite Site { get; }

    /// <summary>A repository that all machines send to.</summary>
    public string Remote => other["remote.git"];

    public string Git(params string[] args) => TestGit.Run(Site.Folder.Path, args);

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "-m", message);
    }

    public ProposalSite WithRemote()
    {
        TestGit.Run(other.Path, "init", "--quiet", "--bare", "--initial-branch=main", Remote);
        Git("remote", "add", "origin", Remote);
        Git("push", "--quiet", "origin", "main");
        return this;
    }

    public Task<TestHost> Gather(params string[] words) => Site.Run(0, ["gather", .. words]);

    /// <summary>What a branch proposes: the files, by path.</summary>
    public string[] Proposed(string branch = Today) => [.. Git("diff", "--name-only", "--diff-filter=A", "main..." + branch).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    public string[] Lines(string verdict) => [.. Site.Folder.Read(Log).Split('\n').Where(l => l.Contains($"\"verdict\":\"{verdict}\"", StringComparison.Ordinal))];

    /// <summary>As an editor does: a sentence at the end, and a theme.</summary>
    public void Accept(string path, string sentence) =>
        Site.Folder.With(path, Regex.Replace(Site.Folder.Read(path), "(?m)^Themes: .*$", "Themes: [kindness]") + sentence + "\n");

    public void Delete(string path) => File.Delete(Site.Folder[path]);

    public Task<TestHost> Check(int expected) => Site.Run(expected, "check", "--theme", RepositoryFolder.Theme);

    public async Task<string> Inbox() => (await Site.Run(0, "inbox")).Output;

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        other.Dispose();
    }

    private static string Theme(string title) => $"---\nTitle: {title}\nMeaning: What it means, in a few words.\n---\n\nText.\n";
}
