using System.Collections.Immutable;
using System.Threading.Channels;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.State;
using CustomersRock.Gathering.Visiting;

namespace CustomersRock.Gathering;

/// <summary>One run: asks the sources that are due, judges what they say, stores it, and tells one story from another.</summary>
public sealed class Gatherer(GatherStore store, FeedFetcher fetcher, HostPauses pauses, TimeProvider time)
{
    private const int LargeRun = 500;

    /// <summary>Bytes. Reading takes up to twenty times the room of what is read, so of large answers one is read at a time: sixteen servers that mean ill must not fill the memory.</summary>
    private const int LargeBody = 1024 * 1024;

    private readonly Lock readsLarge = new();

    public async Task<GatherReport> Gather(GatherRequest request, IProgress<GatherProgress>? progress, CancellationToken token)
    {
        var started = time.GetTimestamp();
        var before = store.WaitingIds();
        var memories = store.Sources();
        if (!request.DryRun && Vouching.Follow(request, store, memories))
            memories = store.Sources();

        var round = Round.Plan(request, memories, pauses);
        var done = Channel.CreateUnbounded<VisitResult>(new UnboundedChannelOptions { SingleReader = true });
        var ledger = new VisitLedger(store, isKept: !request.DryRun);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var storing = Task.Run(() => StoreOr(stop, () => Store(done.Reader, ledger, round.Sources, progress)), CancellationToken.None);
        try
        {
            await Ask(round, request, done.Writer, stop.Token);
        }
        finally
        {
            // Whatever ends the asking, what has come is stored before anybody closes the store.
            done.Writer.Complete();
            await storing;
        }

        if (!request.DryRun)
            TellApart(request, ledger.Count);

        var waiting = store.WaitingIds();
        return new GatherReport
        {
            Visits = [.. ledger.Visits.OrderBy(v => v.Source.Id.Value, StringComparer.Ordinal)],
            Waiting = waiting.Count,
            NewCandidates = waiting.Count(id => !before.Contains(id)),
            Elapsed = time.GetElapsedTime(started),
            Interrupted = token.IsCancellationRequested,
            IsOffline = ledger.IsOffline,
        };
    }

    /// <summary>Where nothing can be kept, nobody is asked for more.</summary>
    private static async Task StoreOr(CancellationTokenSource stop, Func<Task> store)
    {
        try
        {
            await store();
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private void TellApart(GatherRequest request, int visits)
    {
        // What a large run leaves behind is given back before the step that needs most room: of 60,000 entries 80 of 310 MiB.
        if (visits >= LargeRun)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);

        Stories.TellApart(store, request.Word, request.Options.Now);
    }

    /// <summary>One host after the other for each hand, so that no host is asked twice at a time and none waits for another's slowness.</summary>
    private async Task Ask(Round round, GatherRequest request, ChannelWriter<VisitResult> done, CancellationToken token)
    {
        var hands = new ParallelOptions { MaxDegreeOfParallelism = request.Concurrency, CancellationToken = token };
        var filters = new EntryFilters(request.Filters);
        try
        {
            await Parallel.ForEachAsync(round.Hosts, hands, async (host, inner) =>
            {
                foreach (var source in host)
                    await done.WriteAsync(await Ask(source, round, filters, request.Options, inner), CancellationToken.None);
            });
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // What has come is stored; the report says that the run was interrupted.
        }
    }

    private async Task<VisitResult> Ask(Source source, Round round, EntryFilters filters, VisitOptions options, CancellationToken token)
    {
        var memory = round.MemoryOf(source);
        if (round.WhyNot(source, memory, options) is { } why)
            return new VisitResult { Source = source, Skipped = why, Standing = memory.Health };

        var answer = await fetcher.Fetch(QuestionFor(source, memory, options), token);
        var judge = new VisitJudge(source, memory, () => filters.For(source), () => new SourcePast(store.Known(source.Id), store.Habits(source.Id)), options);
        if (answer.Body.Length < LargeBody)
            return judge.Judge(answer);

        lock (readsLarge)
            return judge.Judge(answer);
    }

    /// <summary>Whoever looks further back needs the whole answer again.</summary>
    private static FetchRequest QuestionFor(Source source, SourceMemory memory, VisitOptions options)
    {
        var address = new Uri(source.Feed!);
        return options.Since is null && memory.ValidatorsFrom is { } from
            ? new FetchRequest(address, memory.ETag, memory.LastModified, new Uri(from))
            : new FetchRequest(address);
    }

    private static async Task Store(ChannelReader<VisitResult> done, VisitLedger ledger, int total, IProgress<GatherProgress>? progress)
    {
        while (await done.WaitToReadAsync())
        {
            while (!ledger.IsFull && done.TryRead(out var visit))
            {
                var told = ledger.Add(visit);
                progress?.Report(new GatherProgress(ledger.Count, total, told));
            }

            ledger.Store();
        }

        ledger.Close();
    }
}
