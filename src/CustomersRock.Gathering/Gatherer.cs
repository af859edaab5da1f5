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
    // Enough to make a transaction worth its price, few enough that a kill costs little.
    private const int MostAtOnce = 50;
    private const int LargeRun = 500;

    public async Task<GatherReport> Gather(GatherRequest request, IProgress<GatherProgress>? progress, CancellationToken token)
    {
        var started = time.GetTimestamp();
        var before = store.WaitingIds();
        var round = Round.Plan(request, store, pauses);
        var done = Channel.CreateUnbounded<VisitResult>(new UnboundedChannelOptions { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var storing = Task.Run(() => StoreOr(stop, () => Store(done.Reader, request, round.Sources, progress)), CancellationToken.None);
        try
        {
            await Ask(round, request, done.Writer, stop.Token);
        }
        finally
        {
            done.Writer.Complete();
        }

        var visits = await storing;
        if (!request.DryRun)
            TellApart(request, visits.Length);

        var waiting = store.WaitingIds();
        return new GatherReport
        {
            Visits = [.. visits.OrderBy(v => v.Source.Id.Value, StringComparer.Ordinal)],
            Waiting = waiting.Count,
            NewCandidates = waiting.Count(id => !before.Contains(id)),
            Elapsed = time.GetElapsedTime(started),
            Interrupted = token.IsCancellationRequested,
        };
    }

    /// <summary>Where nothing can be kept, nobody is asked for more.</summary>
    private static async Task<ImmutableArray<VisitResult>> StoreOr(CancellationTokenSource stop, Func<Task<ImmutableArray<VisitResult>>> store)
    {
        try
        {
            return await store();
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
        var ready = new EntryFilters(request.Filters);
        var filters = round.Hosts.SelectMany(host => host).ToDictionary(source => source.Id, ready.For);
        try
        {
            await Parallel.ForEachAsync(round.Hosts, hands, async (host, inner) =>
            {
                foreach (var source in host)
                    await done.WriteAsync(await Ask(source, round, filters[source.Id], request.Options, inner), CancellationToken.None);
            });
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // What has come is stored; the report says that the run was interrupted.
        }
    }

    private async Task<VisitResult> Ask(Source source, Round round, EntryFilter filter, VisitOptions options, CancellationToken token)
    {
        var memory = round.MemoryOf(source);
        if (round.WhyNot(source, memory, options) is { } why)
            return new VisitResult { Source = source, Skipped = why, Standing = memory.Health };

        var answer = await fetcher.Fetch(QuestionFor(source, memory, options), token);
        return new VisitJudge(source, memory, filter, () => new SourcePast(store.Known(source.Id), store.Habits(source.Id)), options).Judge(answer);
    }

    /// <summary>Whoever looks further back needs the whole answer again.</summary>
    private static FetchRequest QuestionFor(Source source, SourceMemory memory, VisitOptions options)
    {
        var address = new Uri(source.Feed!);
        return options.Since is null && memory.ValidatorsFrom is { } from
            ? new FetchRequest(address, memory.ETag, memory.LastModified, new Uri(from))
            : new FetchRequest(address);
    }

    private async Task<ImmutableArray<VisitResult>> Store(ChannelReader<VisitResult> done, GatherRequest request, int total, IProgress<GatherProgress>? progress)
    {
        var visits = ImmutableArray.CreateBuilder<VisitResult>();
        var batch = new List<VisitRecord>(MostAtOnce);
        while (await done.WaitToReadAsync())
        {
            while (batch.Count < MostAtOnce && done.TryRead(out var visit))
            {
                if (visit.Record is { } record)
                    batch.Add(record);

                visits.Add(visit.WithoutEntries());
                progress?.Report(new GatherProgress(visits.Count, total, visits[^1]));
            }

            if (batch.Count > 0 && !request.DryRun)
                store.Save(batch);

            batch.Clear();
        }

        return visits.ToImmutable();
    }
}
