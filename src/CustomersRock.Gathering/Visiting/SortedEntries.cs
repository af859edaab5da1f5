using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Health;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering.Visiting;

/// <summary>The entries of one answer, each with what becomes of it.</summary>
internal sealed record SortedEntries
{
    /// <summary>New ones, and those that say something else than before.</summary>
    public required ImmutableArray<StoredTelling> Stored { get; init; }

    /// <summary>Those of <see cref="Stored"/> that were known before and say something else now.</summary>
    public required IReadOnlySet<TellingId> Changed { get; init; }

    /// <summary>How many entries the answer had.</summary>
    public required int Total { get; init; }
    public required ImmutableArray<KeyValuePair<string, int>> FilterLines { get; init; }
    public required HabitSample Sample { get; init; }

    /// <summary>Of all entries, also those known before; null where none has a date.</summary>
    public DateTimeOffset? Newest { get; init; }

    /// <summary>Median gap between entries; null where there are too few.</summary>
    public TimeSpan? Gap { get; init; }
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The same, with all that would wait held back.</summary>
    public SortedEntries Held(string why) => this with
    {
        Stored = [.. Stored.Select(s => s.Fate == TellingFate.Waiting ? s with { Fate = TellingFate.Held, FateWhy = why } : s)],
    };

    public VisitResult Tell(VisitResult result) => result with
    {
        Warnings = [.. result.Warnings, .. Notes],
        Total = Total,
        Changed = Changed.Count,
        Waiting = Count(TellingFate.Waiting),
        Held = Count(TellingFate.Held),
        Filtered = Count(TellingFate.Filtered),
        Old = Count(TellingFate.Old),
        TooMany = Count(TellingFate.TooMany),
    };

    private int Count(TellingFate fate) => Stored.Count(s => s.Fate == fate && !Changed.Contains(s.Telling.Id));
}
