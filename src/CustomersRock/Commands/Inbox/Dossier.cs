using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Commands.Inbox;

/// <summary>All that is known of a candidate when somebody looks at it.</summary>
internal sealed record Dossier
{
    public required Candidate Candidate { get; init; }
    public required Judgement Judgement { get; init; }

    /// <summary>Null where it does not wait.</summary>
    public RankedItem? Ranked { get; init; }

    /// <summary>From 1; 0 where it does not wait.</summary>
    public int Place { get; init; }

    /// <summary>How many wait.</summary>
    public int Waiting { get; init; }

    /// <summary>The oldest first.</summary>
    public ImmutableArray<Decision> Earlier { get; init; } = [];

    /// <summary>Null where its file cannot be read.</summary>
    public Source? Source { get; init; }

    /// <summary>Null where nothing is known, or nobody asked.</summary>
    public SourceHealth? Health { get; init; }

    public ImmutableArray<RankReason> Why => Ranked?.Why ?? [];

    /// <summary>Of what waits.</summary>
    public static ImmutableArray<Dossier> Of(Newsroom room, ImmutableArray<RankedItem> queue) => [.. queue.Select((ranked, index) => Of(room, ranked, index + 1, queue.Length, room.Log))];

    public static Dossier Of(Newsroom room, RankedItem ranked, int place, int waiting, DecisionLog log) => new()
    {
        Candidate = ranked.Item.Candidate,
        Judgement = ranked.Item.Judgement,
        Ranked = ranked,
        Place = place,
        Waiting = waiting,
        Earlier = log.About(ranked.Item.Candidate),
        Source = room.SourceOf(ranked.Item.Candidate),
    };

    /// <summary>Of any candidate, whether it waits or was decided.</summary>
    public static Dossier Of(Newsroom room, Candidate candidate)
    {
        var queue = room.Queue();
        var index = queue.Select(r => r.Item.Candidate.Id).ToList().IndexOf(candidate.Id);
        var dossier = index >= 0
            ? Of(room, queue[index], index + 1, queue.Length, room.Log)
            : new Dossier { Candidate = candidate, Judgement = room.Judge(candidate), Waiting = queue.Length, Earlier = room.Log.About(candidate), Source = room.SourceOf(candidate) };
        return dossier with { Health = HealthOf(room).GetValueOrDefault(candidate.Lead.Source) };
    }

    /// <summary>As the gatherer remembers it, else as the repository says.</summary>
    public static Dictionary<SourceId, SourceHealth> HealthOf(Newsroom room) =>
        room.Store.Sources().Values.Select(m => m.Health).Concat(room.Content.Health).DistinctBy(h => h.Source).ToDictionary(h => h.Source);
}
