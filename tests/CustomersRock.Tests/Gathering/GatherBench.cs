using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Gathering;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Matching;
using CustomersRock.Gathering.State;
using CustomersRock.Gathering.Visiting;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Gathering;

/// <summary>Sources on a server of loopback, a state in a folder, and a clock that a test sets: gather, edit, gather again.</summary>
internal sealed class GatherBench : IAsyncDisposable
{
    private readonly TestFolder folder = new();
    private readonly List<Source> sources = [];

    public GatherBench() => Store = GatherStore.Open(folder[".customersrock/gather.db"]);

    public FeedServer Server { get; } = new();
    public GatherStore Store { get; }
    public DateTimeOffset Now { get; private set; } = MadeUp.Now;
    public EditorsWord Word { get; set; } = EditorsWord.None;

    /// <summary>A source on a host of its own, which serves <paramref name="feed"/>.</summary>
    public Source Serve(string id, string feed, Func<Source, Source>? with = null, string? etag = null)
    {
        Server.Serve($"/{id}.xml", feed, etag: etag);
        return Know(id, Server.Address($"/{id}.xml", $"{id}.localhost").AbsoluteUri, with);
    }

    public Source Know(string id, string address, Func<Source, Source>? with = null)
    {
        var source = new Source
        {
            Id = new SourceId(id),
            Title = id,
            Site = $"https://{id}.example/",
            Feed = address,
            AddedBy = "Ada",
            At = new FilePosition($"input/sources/{id}.yml", 1, 1),
        };
        source = with?.Invoke(source) ?? source;
        sources.RemoveAll(s => s.Id == source.Id);
        sources.Add(source);
        return source;
    }

    public GatherBench Later(TimeSpan time)
    {
        Now += time;
        return this;
    }

    public Task<GatherReport> Gather(Func<GatherRequest, GatherRequest>? with = null, IProgress<GatherProgress>? progress = null, CancellationToken token = default)
    {
        var request = new GatherRequest { Sources = [.. sources], Options = new VisitOptions { Now = Now }, Word = Word, Concurrency = 4 };
        return Run(with?.Invoke(request) ?? request, progress, token);
    }

    /// <summary>From now on the state takes no visit, as on a disk that is full.</summary>
    public void TakeNoMore()
    {
        using var database = GatherDatabase.Open(folder[".customersrock/gather.db"]);
        database.Run("CREATE TRIGGER full BEFORE INSERT ON source BEGIN SELECT RAISE(ABORT, 'no room'); END");
    }

    /// <summary>What waits, the newest first.</summary>
    public ImmutableArray<Candidate> Inbox() => [.. Store.Waiting().Select(c => Store.Find(c.Id)!)];

    public IEnumerable<string?> Titles() => Inbox().Select(c => c.Lead.Title).Order(StringComparer.Ordinal);

    public SourceHealth HealthOf(string id) => Store.Sources()[new SourceId(id)].Health;

    public IEnumerable<string> Asked() => Server.Requests.Select(r => r.Path);

    public async ValueTask DisposeAsync()
    {
        Store.Dispose();
        await Server.DisposeAsync();
        folder.Dispose();
    }

    private async Task<GatherReport> Run(GatherRequest request, IProgress<GatherProgress>? progress, CancellationToken token)
    {
        string[] hosts = [.. sources.Select(s => new Uri(s.Feed!).Host).Distinct(), "127.0.0.1", "new.localhost"];
        var pauses = new HostPauses(Store.Pauses());
        using var fetcher = new FeedFetcher(new FetchOptions { UserAgent = "CustomersRock/test", AllowPrivate = [.. hosts] }, new FixedClock(Now), pauses);
        return await new Gatherer(Store, fetcher, pauses, TimeProvider.System).Gather(request, progress, token);
    }
}
