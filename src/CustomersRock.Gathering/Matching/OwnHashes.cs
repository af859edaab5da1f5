using System.Buffers;

namespace CustomersRock.Gathering.Matching;

/// <summary>The sketches of tellings without what their source writes again and again: greetings, appeals, "every day we bring you …".</summary>
/// <remarks>Two stories in one frame are more than half equal, and a month of them would become one.</remarks>
internal sealed class OwnHashes
{
    /// <summary>In so many tellings of one source a run of words is part of the frame.</summary>
    private const int Often = 4;

    private readonly TellingPrint[] prints;
    private readonly Dictionary<int, (uint[] Whole, uint[] Opening)> stripped = [];

    public OwnHashes(TellingPrint[] prints)
    {
        this.prints = prints;
        foreach (var tellings in Enumerable.Range(0, prints.Length).GroupBy(i => prints[i].Source.Value, StringComparer.Ordinal))
            Strip([.. tellings]);
    }

    public ReadOnlySpan<uint> Whole(int telling) => stripped.TryGetValue(telling, out var own) ? own.Whole : prints[telling].Whole.AsSpan();

    public ReadOnlySpan<uint> Opening(int telling) => stripped.TryGetValue(telling, out var own) ? own.Opening : prints[telling].Opening.AsSpan();

    private void Strip(int[] tellings)
    {
        if (tellings.Length < Often)
            return;

        var frame = Frame(tellings);
        if (frame.Count == 0)
            return;

        foreach (var i in tellings)
        {
            if (prints[i].Whole.Any(frame.Contains) || prints[i].Opening.Any(frame.Contains))
                stripped[i] = ([.. prints[i].Whole.Where(h => !frame.Contains(h))], [.. prints[i].Opening.Where(h => !frame.Contains(h))]);
        }
    }

    private HashSet<uint> Frame(int[] tellings)
    {
        var all = ArrayPool<uint>.Shared.Rent(tellings.Sum(i => prints[i].Whole.Length + prints[i].Opening.Length));
        var count = 0;
        foreach (var i in tellings)
        {
            prints[i].Whole.CopyTo(all, count);
            count += prints[i].Whole.Length;
            foreach (var hash in prints[i].Opening)
            {
                if (prints[i].Whole.AsSpan().BinarySearch(hash) < 0)
                    all[count++] = hash;
            }
        }

        Array.Sort(all, 0, count);
        var frame = new HashSet<uint>();
        for (var i = Often - 1; i < count; i++)
        {
            if (all[i] == all[i - Often + 1])
                frame.Add(all[i]);
        }

        ArrayPool<uint>.Shared.Return(all);
        return frame;
    }
}
