using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.State;

namespace CustomersRock.Gathering.Visiting;

/// <summary>What came of one source in this run: what to store, and what to tell.</summary>
public sealed record VisitResult
{
    public required Source Source { get; init; }

    /// <summary>Null where the source was not asked, and nothing changes.</summary>
    public VisitRecord? Record { get; init; }

    /// <summary>Why it was not asked; null where it was.</summary>
    public string? Skipped { get; init; }

    /// <summary>Why the answer was of no use; null where it was.</summary>
    public string? Trouble { get; init; }

    /// <summary>Set where the trouble lies in the fetching.</summary>
    public FetchFaultKind? FaultKind { get; init; }

    /// <summary>What was mended, cut or left out; each one sentence without a capital or a full stop.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>True where the server, or the same body again, said that nothing has changed.</summary>
    public bool Unchanged { get; init; }

    /// <summary>Entries in the answer.</summary>
    public int Total { get; init; }

    /// <summary>Of them, those that go to the inbox, were let fall by a filter, are too old, too many at once, held.</summary>
    public int Waiting { get; init; }
    public int Filtered { get; init; }
    public int Old { get; init; }
    public int TooMany { get; init; }
    public int Held { get; init; }

    /// <summary>Of them, those that were known and say something else now.</summary>
    public int Changed { get; init; }
    public int Requests { get; init; }
    public TimeSpan Elapsed { get; init; }

    /// <summary>How it fared before this run.</summary>
    public SourceHealth? Standing { get; init; }

    public SourceHealth? Health => Record?.Memory.Health ?? Standing;

    /// <summary>Without what was stored, for the report: a run of thousands of sources need not hold all their texts.</summary>
    internal VisitResult WithoutEntries() => this with { Record = Record is null ? null : Record with { Tellings = [], Memory = Record.Memory with { Habits = null } } };
}
