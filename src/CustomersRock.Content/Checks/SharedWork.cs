using System.Collections.Concurrent;

namespace CustomersRock.Content.Checks;

/// <summary>Shares a long list among the processors. Only for what reads: each piece writes to its own places.</summary>
internal static class SharedWork
{
    /// <summary>Below this number threads cost more than they save.</summary>
    private const int Few = 1000;
    private const int Piece = 250;

    public static void Each(int count, Action<int> one)
    {
        if (count < Few)
        {
            for (var i = 0; i < count; i++)
                one(i);

            return;
        }

        Parallel.ForEach(Partitioner.Create(0, count, Piece), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
                one(i);
        });
    }
}
