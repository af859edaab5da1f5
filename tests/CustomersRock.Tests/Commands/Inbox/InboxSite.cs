using System.CommandLine;
using System.Text.Json;
using CustomersRock.Commands;
using CustomersRock.Curating;
using CustomersRock.Tests.Commands.Gather;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox;

/// <summary>A site with themes and three candidates: one is told by two sources.</summary>
internal sealed class InboxSite : IAsyncDisposable
{
    public const string Drawing = "A drawing";
    public const string Loaf = "A loaf kept back";
    public const string Ferry = "The ferry turns round";

    private readonly GatherSite site = GatherSite.OfTwo();

    public TestFolder Folder => site.Folder;

    public static async Task<InboxSite> Gathered()
    {
        var made = new InboxSite();
        foreach (var (theme, order) in new[] { ("counters", 1), ("gentleness", 2), ("hearing", 3) })
            made.Folder.With($"input/themes/{theme}.md", $"---\nTitle: {theme}\nMeaning: About {theme}.\nOrder: {order}\n---\n");

        await made.site.Run(0, "gather");
        return made;
    }

    public Task<TestHost> Run(int expected, params string[] words) => site.Run(expected, words);

    /// <summary>The same with something piped in.</summary>
    public async Task<TestHost> Pipe(int expected, string text, params string[] words)
    {
        var host = TestHost.In(Folder);
        host.Piped = text;
        var code = await host.Run(words);
        Assert.True(code == expected, $"exit {code}\n{host.Output}\n{host.Errors}");
        return host;
    }

    /// <summary>At a keyboard: keys one after another; <c>\n</c> is Enter, <c>\e</c> Esc.</summary>
    public async Task<TestHost> Press(int expected, string keys, params string[] words)
    {
        var host = TestHost.OnTerminal(Folder, ("GIT_AUTHOR_NAME", "Ada"));
        host.Console.EmitAnsiSequences = true;
        host.Console.Input.Type(keys);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        // Coloured lines would widen the one console that a test has.
        var code = await host.Run(patience.Token, [.. words, "--no-color"]);
        Assert.True(code == expected, $"exit {code}\n{host.Errors}");
        return host;
    }

    /// <summary>Another who works with the same site, for as long as the test likes.</summary>
    public Newsroom Open()
    {
        var shared = new SharedOptions();
        var root = new RootCommand();
        shared.AddTo(root);
        return Newsroom.Open(new Call(root.Parse([]), shared, TestHost.In(Folder)))!;
    }

    public async Task<List<JsonElement>> Candidates() =>
        [.. JsonDocument.Parse((await Run(0, "inbox", "--format", "json")).Output).RootElement.GetProperty("candidates").EnumerateArray()];

    public async Task<string> IdOf(string title) => (await Candidates()).Single(c => Title(c) == title).GetProperty("id").GetString()!;

    public async Task<List<string?>> Titles() => [.. (await Candidates()).Select(Title)];

    public static string? Title(JsonElement candidate) => candidate.GetProperty("lead").GetProperty("title").GetString();

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
