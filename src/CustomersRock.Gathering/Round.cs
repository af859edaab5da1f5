using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.Scheduling;
using CustomersRock.Gathering.Visiting;

namespace CustomersRock.Gathering;

/// <summary>Whom a run asks, in which order, and whom it leaves alone.</summary>
internal sealed class Round
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    private readonly Dictionary<SourceId, SourceMemory> memories;
    private readonly HostPauses pauses;
    private readonly DateTimeOffset now;
    private readonly Dictionary<SourceId, SourceHealth> held;

    private Round(Dictionary<SourceId, SourceMemory> memories, Dictionary<SourceId, SourceHealth> held, HostPauses pauses, ImmutableArray<ImmutableArray<Source>> hosts, DateTimeOffset now)
    {
        this.memories = memories;
        this.held = held;
        this.pauses = pauses;
        this.now = now;
        Hosts = hosts;
    }

    /// <summary>The sources of each host together, to be asked one after the other.</summary>
    public ImmutableArray<ImmutableArray<Source>> Hosts { get; }

    public int Sources => Hosts.Sum(host => host.Length);

    public static Round Plan(GatherRequest request, Dictionary<SourceId, SourceMemory> memories, HostPauses pauses)
    {
        var hosts = request.Sources.Where(s => s.Enabled && s.Feed is not null)
            .GroupBy(s => HostOf(s.Feed!), StringComparer.Ordinal)
            .Select(group => group.OrderBy(s => s.Id.Value, StringComparer.Ordinal).ToImmutableArray())

            // The longest row first: it ends last.
            .OrderByDescending(row => row.Length).ThenBy(row => row[0].Id.Value, StringComparer.Ordinal);
        var held = request.Told.Where(h => h.State == HealthState.Held).DistinctBy(h => h.Source).ToDictionary(h => h.Source);
        return new Round(memories, held, pauses, [.. hosts], request.Options.Now);
    }

    /// <summary>When the file names another address, what was learnt from the old one does not count.</summary>
    public SourceMemory MemoryOf(Source source)
    {
        var isKnown = memories.TryGetValue(source.Id, out var memory);
        if (isKnown && memory!.Feed == source.Feed)
            return memory;

        var fresh = SourceMemory.Fresh(source.Id, source.Feed!, now);
        return !isKnown && held.TryGetValue(source.Id, out var told) && !Vouching.Covers(source, told)
            ? fresh with { Health = fresh.Health with { State = HealthState.Held, Since = told.Since, Why = told.Why } }
            : fresh;
    }

    /// <summary>Why a source is not asked now; null where it is.</summary>
    public string? WhyNot(Source source, SourceMemory memory, VisitOptions options)
    {
        var host = HostOf(source.Feed!);
        if (pauses.Until(host, now) is { } until)
            return $"{host} wants to be left alone until {UtcText.Minute(until)}";

        // A promise to owners of feeds: no run over all sources comes back to what is gone.
        if (memory.Health.State == HealthState.Gone && !options.Named)
            return "it is gone; customersrock sources enable asks it again";

        // Whoever names a day wants an answer now.
        if (options.Force || options.Since is not null)
            return null;

        return memory.Health.NextTry is { } next && next - Early(memory) > now ? $"it is due at {UtcText.Minute(next)}" : null;
    }

    // Due times are spread by some minutes; a job that runs every six hours is to find a source of six hours due. But nobody is asked twice within a quarter of an hour.
    private TimeSpan Early(SourceMemory memory) => now - memory.LastTry >= NextVisit.Shortest ? Tolerance : TimeSpan.Zero;

    private static string HostOf(string address) => HostName.Of(new Uri(address));
}
