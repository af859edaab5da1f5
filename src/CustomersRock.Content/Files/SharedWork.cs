using System.Collections.Concurrent;

namespace CustomersRock.Content.Files;

/// <summary>Shares a long list among the processors. Only for what reads: each piece writes to its own places.</summary>
public static class SharedWork
{
    /// <summary>Below this number threads cost more than they save.</summary>
    private const int Few = 1000;
    private const int Piece = 250;

    /// <summary>For work that needs nothing but its place in the list.</summary>
    public static void Each(int count, Action<int> one) => Pieces(count, count < Few ? Few : Piece, (from, to) =>
    {
        for (var i = from; i < to; i++)
            one(i);
    });

    /// <summary>For work that sets something up for each piece of the list, given as its first place and the one after its last.</summary>
    public static void Pieces(int count, int piece, Action<int, int> work)
    {
        if (count <= piece)
            work(0, count);
        else
            Parallel.ForEach(Partitioner.Create(0, count, piece), range => work(range.Item1, range.Item2));
    }
}
