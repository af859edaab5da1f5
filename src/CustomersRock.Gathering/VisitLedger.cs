using System.Collections.Immutable;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Gathering.State;
using CustomersRock.Gathering.Visiting;

namespace CustomersRock.Gathering;

/// <summary>What came of a run's visits so far, and what of it is stored.</summary>
/// <remarks>While no host at all could be reached, that is held back: a machine without a network says nothing about its sources, and after a month of it they would all be given up.</remarks>
internal sealed class VisitLedger(GatherStore store, bool isKept)
{
    // One or two hosts may well be down at once.
    private const int FewestToDoubt = 3;

    private readonly ImmutableArray<VisitResult>.Builder visits = ImmutableArray.CreateBuilder<VisitResult>();
    private readonly List<VisitRecord> ready = [];
    private readonly List<VisitRecord> doubted = [];
    private bool hasNetwork;

    public int Count => visits.Count;

    /// <summary>Enough for a transaction that is worth its price, few enough that a kill costs little.</summary>
    public bool IsFull => ready.Count >= 50;

    /// <summary>True where every host that was asked was out of reach, and they are too many for that to be theirs.</summary>
    public bool IsOffline => !hasNetwork && doubted.Count >= FewestToDoubt;

    public ImmutableArray<VisitResult> Visits => visits.ToImmutable();

    /// <summary>Takes a visit; what is told of it later holds no texts.</summary>
    public VisitResult Add(VisitResult visit)
    {
        if (visit.Record is { } record)
            Take(visit, record);

        visits.Add(visit.WithoutEntries());
        return visits[^1];
    }

    public void Store()
    {
        if (ready.Count > 0 && isKept)
            store.Save(ready);

        ready.Clear();
    }

    /// <summary>At the end of the run: doubts that nothing confirmed are the sources' own.</summary>
    public void Close()
    {
        if (!IsOffline)
            ready.AddRange(doubted);

        Store();
    }

    private void Take(VisitResult visit, VisitRecord record)
    {
        if (!hasNetwork && visit.FaultKind is FetchFaultKind.NoSuchHost or FetchFaultKind.Connection)
        {
            doubted.Add(record);
            return;
        }

        hasNetwork = true;
        ready.Add(record);
        ready.AddRange(doubted);
        doubted.Clear();
    }
}
