using System.Data.Common;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.Scheduling;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering.Visiting;

/// <summary>From one answer of one source to what is stored and told of it. Asks nobody and stores nothing.</summary>
/// <param name="source">Who answered.</param>
/// <param name="before">What is remembered of it.</param>
/// <param name="filter">Its Include and Exclude.</param>
/// <param name="seen">What was seen of it before, asked for only where something new came.</param>
/// <param name="options">Of the run.</param>
internal sealed class VisitJudge(Source source, SourceMemory before, Func<EntryFilter> filter, Func<SourcePast> seen, VisitOptions options)
{
    public VisitResult Judge(FetchAnswer answer)
    {
        var result = new VisitResult { Source = source, Requests = answer.Requests, Elapsed = answer.Elapsed };
        if (answer.Fault is { } fault)
            return Useless(result, answer, fault.What, fault.Kind);

        try
        {
            return Judge(result, answer);
        }
        catch (Exception e) when (e is not (IOException or DbException or OperationCanceledException))
        {
            // A mistake of ours on which one feed has come must not end the run of all others; a fault of the disk is everybody's.
            return Useless(result, answer, $"this program made a mistake on its answer ({e.GetType().Name}); please report it", null);
        }
    }

    private VisitResult Judge(VisitResult result, FetchAnswer answer)
    {
        var print = Fingerprint.Of(answer.Body.Span);
        if (answer.Kind == FetchKind.NotModified || (print == before.BodyPrint && options.Since is null))
            return Unchanged(result, answer);

        var reading = FeedParser.Read(answer.Body, new FeedOrigin(answer.Address, answer.ContentType));
        return reading.Feed is { } feed
            ? Read(result with { Warnings = reading.Warnings }, answer, feed, print)
            : Useless(result with { Warnings = reading.Warnings }, answer, Words(reading.Fault!), null);
    }

    private static string Words(FeedFault fault) => fault.Offered.IsEmpty ? fault.What : $"{fault.What}; the page offers {string.Join(" and ", fault.Offered.Take(3))}";

    private VisitResult Useless(VisitResult result, FetchAnswer answer, string trouble, FetchFaultKind? kind)
    {
        var memory = HealthPolicy.After(before, new VisitFacts { Trouble = trouble, FaultKind = kind, Moved = answer.Moved, Elapsed = answer.Elapsed }, options.Now);
        return result with { Trouble = trouble, FaultKind = kind, Record = RecordOf(answer, memory, kind) };
    }

    private VisitResult Unchanged(VisitResult result, FetchAnswer answer)
    {
        var memory = HealthPolicy.After(before, new VisitFacts { Moved = answer.Moved, Elapsed = answer.Elapsed }, options.Now);
        return result with { Unchanged = true, Record = RecordOf(answer, Validated(memory, answer), null) };
    }

    private VisitResult Read(VisitResult result, FetchAnswer answer, Feed feed, Fingerprint print)
    {
        var past = seen();
        var entries = EntrySorter.Sort(source, feed, filter(), past.Entries, options);
        var suspicion = TakeoverGuard.Judge(source, before, past.Habits, feed.Link, entries.Sample, options.Now);
        var facts = new VisitFacts { Moved = answer.Moved, Elapsed = answer.Elapsed, Newest = entries.Newest, Suspicion = suspicion };
        var memory = HealthPolicy.After(before, facts, options.Now);
        var isHeld = memory.Health.State == HealthState.Held;
        memory = Validated(memory, answer) with
        {
            BodyPrint = print,
            TimeToLive = feed.TimeToLive,
            Gap = entries.Gap ?? before.Gap,
            Habits = isHeld ? null : past.Habits.Learn(entries.Sample),
        };
        var stored = isHeld ? entries.Held(memory.Health.Why) : entries;
        return stored.Tell(result) with { Record = RecordOf(answer, memory, null) with { Tellings = stored.Stored, FilterLines = stored.FilterLines } };
    }

    private static SourceMemory Validated(SourceMemory memory, FetchAnswer answer) => memory with
    {
        ETag = answer.ETag,
        LastModified = answer.LastModified,
        ValidatorsFrom = answer.Address.AbsoluteUri,
    };

    private VisitRecord RecordOf(FetchAnswer answer, SourceMemory memory, FetchFaultKind? kind)
    {
        var (wait, why) = NextVisitOf(answer, memory, kind);
        DateTimeOffset? next = memory.Health.State == HealthState.Gone ? null : options.Now + wait;
        return new VisitRecord
        {
            Memory = memory with { NextWhy = next is null ? "" : why, Health = memory.Health with { NextTry = next } },
            Pause = answer.PausedUntil is { } until ? (HostName.Of(answer.Address), until) : null,
        };
    }

    private Visit NextVisitOf(FetchAnswer answer, SourceMemory memory, FetchFaultKind? kind) => NextVisit.After(new VisitInputs
    {
        Source = source.Id,
        Poll = source.Poll,
        TimeToLive = memory.TimeToLive,
        Wishes = answer.Wishes,
        Rhythm = new PublishingRhythm(memory.Gap, options.Now - memory.Health.Newest),
        Failures = memory.Failures,
        Fault = kind,
    });
}
