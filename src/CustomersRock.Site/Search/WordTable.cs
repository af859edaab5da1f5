using System.IO.Hashing;

namespace CustomersRock.Site.Search;

/// <summary>Numbers words in the order of their first use. Their bytes lie one behind the other: a hundred thousand words are no hundred thousand objects.</summary>
internal sealed class WordTable
{
    private const int RecentBits = 11;

    // .NET's hash of a text is another one in each process: nobody can send words that all fall into one slot. What is written does not depend on it.
    private static readonly long Seed = StringComparer.Ordinal.GetHashCode(nameof(WordTable));

    // Most words are short and come again soon: their letters as a number, and the number they have.
    private readonly ulong[] recent = new ulong[1 << RecentBits];
    private readonly int[] recentNumbers = new int[1 << RecentBits];
    private int[] slots = new int[1 << 12];
    private uint[] hashes = new uint[1 << 11];
    private int[] starts = new int[(1 << 11) + 1];
    private byte[] bytes = new byte[1 << 14];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number] => bytes.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <param name="word">Holds no zero.</param>
    public int NumberOf(ReadOnlySpan<byte> word)
    {
        if (word.Length > sizeof(ulong))
            return Find(word);

        var letters = 0UL;
        foreach (var letter in word)
            letters = (letters << 8) | letter;

        // Multiplied by 2^64 over the golden ratio (Knuth 6.4), so that words that differ in any letter seldom meet.
        var place = (letters * 0x9E3779B97F4A7C15) >> (64 - RecentBits);
        if (recent[place] != letters)
        {
            recentNumbers[place] = Find(word);
            recent[place] = letters;
        }

        return recentNumbers[place];
    }

    private int Find(ReadOnlySpan<byte> word)
    {
        var hash = (uint)XxHash3.HashToUInt64(word, Seed);
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var number = slots[slot] - 1;
            if (number < 0)
                return Add(word, hash, slot);

            if (hashes[number] == hash && this[number].SequenceEqual(word))
                return number;
        }
    }

    /// <summary>Numbers in the order of their words' bytes, which is that of their code points.</summary>
    public int[] InOrder()
    {
        // The first eight bytes as a number order nearly all; comparing numbers is many times faster than comparing spans.
        var beginnings = new ulong[Count];
        var order = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            beginnings[i] = Beginning(this[i]);
            order[i] = i;
        }

        Array.Sort(beginnings, order);
        for (var from = 0; from < Count;)
        {
            var to = from + 1;
            while (to < Count && beginnings[to] == beginnings[from])
                to++;

            if (to - from > 1)
                order.AsSpan(from, to - from).Sort((a, b) => this[a].SequenceCompareTo(this[b]));

            from = to;
        }

        return order;
    }

    private static ulong Beginning(ReadOnlySpan<byte> word)
    {
        var value = 0UL;
        for (var i = 0; i < sizeof(ulong); i++)
            value = (value << 8) | (i < word.Length ? word[i] : 0UL);

        return value;
    }

    private int Add(ReadOnlySpan<byte> word, uint hash, int slot)
    {
        var number = Count++;
        if (number == hashes.Length)
        {
            Array.Resize(ref hashes, number * 2);
            Array.Resize(ref starts, (number * 2) + 1);
        }

        var start = starts[number];
        if (bytes.Length < start + word.Length)
            Array.Resize(ref bytes, bytes.Length * 2);

        word.CopyTo(bytes.AsSpan(start));
        starts[number + 1] = start + word.Length;
        hashes[number] = hash;
        slots[slot] = number + 1;
        if (Count * 2 > slots.Length)
            Widen();

        return number;
    }

    private void Widen()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)hashes[number] & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;

            slots[slot] = number + 1;
        }
    }
}
