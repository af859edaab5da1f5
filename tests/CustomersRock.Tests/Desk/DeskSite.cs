using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.Matching;
using CustomersRock.Gathering.State;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Desk;

/// <summary>A site with a filled waiting room, and the desk of <c>customersrock desk</c> in this process.</summary>
internal sealed class DeskSite : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    private readonly CancellationTokenSource stopping = new();
    private readonly List<Telling> tellings = [];
    private Task<int> running = Task.FromResult(0);

    public DeskSite()
    {
        Folder.With("settings.yml", "SiteTitle: The corner shop\nDescription: Of good service.\nHost: example.org\n");
        foreach (var theme in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "input", "themes"), "*.md"))
            Folder.With("input/themes/" + Path.GetFileName(theme), File.ReadAllText(theme));

        CopyTheme();
        WithSource("evening-post", "The Evening Post", 40);
        WithSource("kind-counter", "The Kind Counter", 60);
        WithSource("harbour-news", "Harbour News", 0);
    }

    public TestFolder Folder { get; } = new();

    /// <summary><c>http://localhost:40123/</c>.</summary>
    public string Address { get; private set; } = "";

    public static DeskSite OfTen()
    {
        var site = new DeskSite();
        for (var i = 0; i < DeskStories.All.Length; i++)
            site.With(DeskStories.All[i].Source, string.Create(CultureInfo.InvariantCulture, $"story-{i}"), DeskStories.All[i].Title, DeskStories.All[i].Text, daysAgo: i);

        return site;
    }

    public DeskSite WithSource(string id, string title, int words)
    {
        Folder.With($"input/sources/{id}.yml", $"Title: {title}\nSite: https://{id}.example/\nFeed: https://{id}.example/feed\nExcerpt: {words}\nAddedBy: Ada\nAdded: 2026-11-01\n");
        return this;
    }

    public DeskSite With(string source, string name, string? title, string text, int daysAgo = 1, Func<Telling, Telling>? change = null)
    {
        var url = $"https://{source}.example/{name}";
        var telling = new Telling
        {
            Id = new TellingId($"{source}/{name}"),
            Source = new SourceId(source),
            Title = title,
            Url = url,
            Canonical = PageAddress.Canonical(url),
            Published = Now.AddDays(-daysAgo).AddHours(-2),
            FirstSeen = Now.AddHours(-1),
            Excerpt = source == "harbour-news" ? null : string.Join(' ', text.Split(' ').Take(25)),
            Text = text,
            Language = "en",
        };
        tellings.Add(change is null ? telling : change(telling));
        return this;
    }

    public async Task<DeskSite> Start(string by = "Ada")
    {
        Store();
        var host = TestHost.In(Folder);
        running = host.Run(stopping.Token, "desk", "--port", "0", "--by", by);
        var hearing = host.Hear("Ctrl-C");
        if (await Task.WhenAny(running, hearing) == running)
            throw new InvalidOperationException($"the desk ended with {await running}: {host.Output}{host.Errors}");

        await hearing;
        Address = host.Output.Split(' ').First(word => word.StartsWith("http://localhost:", StringComparison.Ordinal));
        return this;
    }

    /// <summary>What a terminal beside the desk does.</summary>
    public async Task<string> Terminal(params string[] words)
    {
        var host = TestHost.In(Folder);
        var code = await host.Run(words);
        return code == 0 ? host.Output : throw new InvalidOperationException($"exit {code}: {host.Output}{host.Errors}");
    }

    public string Decisions => Folder.Has("input/gathered/decisions.jsonl") ? Folder.Read("input/gathered/decisions.jsonl") : "";

    public string[] AcceptedFiles => Folder.Has("input/gathered") ? Directory.GetFiles(Folder["input/gathered"], "*.md", SearchOption.AllDirectories) : [];

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        stopping.Dispose();
        Folder.Dispose();
    }

    /// <summary>As a gather would leave it.</summary>
    private void Store()
    {
        using var store = GatherStore.Open(Folder[".customersrock/gather.db"]);
        store.Save([.. tellings.GroupBy(t => t.Source).Select(group => new VisitRecord { Memory = Memory(group.Key), Tellings = [.. group.Select(Stored)] })]);
        Stories.TellApart(store, EditorsWord.None, Now);
    }

    private static SourceMemory Memory(SourceId source)
    {
        var memory = SourceMemory.Fresh(source, $"https://{source}.example/feed", Now.AddDays(-90));
        var health = memory.Health with { State = HealthState.Well, Newest = Now.AddDays(-1), LastGood = Now.AddHours(-2), NextTry = Now.AddHours(4) };
        return memory with { Health = source.Value == "harbour-news" ? health with { State = HealthState.Failing, Why = "it answered 503 three times", Since = Now.AddDays(-2) } : health };
    }

    private static StoredTelling Stored(Telling telling)
    {
        var source = new Source { Id = telling.Source, Title = telling.Source.Value, Site = $"https://{telling.Source}.example/", At = new FilePosition("") };
        return new StoredTelling
        {
            Telling = telling,
            Print = Fingerprint.Of([1, 2, 3]),
            Fate = TellingFate.Waiting,
            Likeness = TellingPrintFile.Write(TellingPrint.Of(telling, source, new IdentifiedEntry(new FeedEntry(), telling.Id, 0, false))),
        };
    }

    private void CopyTheme()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Theme, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".liquid", StringComparison.Ordinal) || f.EndsWith(".css", StringComparison.Ordinal) || f.EndsWith(".svg", StringComparison.Ordinal)))
            Folder.With("theme/" + Path.GetRelativePath(RepositoryFolder.Theme, file), File.ReadAllText(file));
    }
}
