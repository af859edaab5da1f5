using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using CustomersRock.Content.Files;

namespace CustomersRock.Gathering.Matching;

/// <summary>Tellings with the same text, or nearly.</summary>
internal static class TextBonds
{
    /// <summary>Of a whole text; copies with a likeness of 0.3 have one of sixteen in common but in three of a thousand cases.</summary>
    private const int KeysOfWhole = 16;
    private const int KeysOfOpening = 4;

    /// <summary>A hash that more tellings have leads each to its neighbours only: nothing here may grow with the square.</summary>
    private const int MostPairs = 12;
    private const int Neighbours = 2;

    private const int PairsAtOnce = 10_000;

    /// <summary>How many of each side must agree before two bundles of texts become one.</summary>
    private const int Witnesses = 4;

    /// <summary>In the order in which they are to be believed.</summary>
    public static IEnumerable<Bond> Of(TellingPrint[] prints, TextLikeness texts)
    {
        var pairs = Pairs(Keys(prints, texts));
        var found = new ConcurrentBag<Bond>();
        SharedWork.Pieces(pairs.Count, PairsAtOnce, (from, to) =>
        {
            foreach (var pair in CollectionsMarshal.AsSpan(pairs)[from..to])
            {
                if (texts.Bond((int)(pair >> 32), (int)(pair & uint.MaxValue)) is { } bond)
                    found.Add(bond);
            }
        });
        return WithoutChains([.. found.OrderByDescending(b => b.Strength).ThenBy(b => b.Left).ThenBy(b => b.Right)], texts);
    }

    /// <summary>A column of two letters is like each of them, and they are nothing to each other: bundles grow only where their texts agree.</summary>
    private static IEnumerable<Bond> WithoutChains(Bond[] bonds, TextLikeness texts)
    {
        var bundles = new Dictionary<int, List<int>>();
        foreach (var bond in bonds)
        {
            var left = Bundle(bundles, bond.Left);
            var right = Bundle(bundles, bond.Right);
            if (left == right || !left.Take(Witnesses).All(l => right.Take(Witnesses).All(r => (l == bond.Left && r == bond.Right) || texts.AreCompatible(l, r))))
                continue;

            var (into, from) = left.Count >= right.Count ? (left, right) : (right, left);
            into.AddRange(from);
            foreach (var telling in from)
                bundles[telling] = into;

            yield return bond;
        }
    }

    private static List<int> Bundle(Dictionary<int, List<int>> bundles, int telling) =>
        bundles.TryGetValue(telling, out var bundle) ? bundle : bundles[telling] = [telling];

    /// <summary>Hash and place, in order.</summary>
    private static ReadOnlySpan<ulong> Keys(TellingPrint[] prints, TextLikeness texts)
    {
        var keys = new List<ulong>(prints.Length * (KeysOfWhole + KeysOfOpening + 1));
        for (var i = 0; i < prints.Length; i++)
        {
            if (prints[i].TextHash != 0)
                keys.Add(Key((uint)(prints[i].TextHash >> 32), i));

            foreach (var hash in First(texts.Whole(i), KeysOfWhole))
                keys.Add(Key(hash, i));

            foreach (var hash in First(texts.Opening(i), KeysOfOpening))
                keys.Add(Key(hash, i));
        }

        keys.Sort();
        return CollectionsMarshal.AsSpan(keys);
    }

    private static ReadOnlySpan<uint> First(ReadOnlySpan<uint> hashes, int count) => hashes[..Math.Min(count, hashes.Length)];

    private static ulong Key(uint hash, int place) => ((ulong)hash << 32) | (uint)place;

    /// <summary>Each once. Sorted rather than hashed: the hash of two small numbers in one large is nearly always the same.</summary>
    private static List<ulong> Pairs(ReadOnlySpan<ulong> keys)
    {
        var pairs = new List<ulong>();
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] >> 32 == keys[start] >> 32)
                end++;

            var reach = end - start <= MostPairs ? MostPairs : Neighbours;
            for (var i = start; i < end; i++)
            {
                for (var j = i + 1; j < end && j <= i + reach; j++)
                {
                    if (keys[i] != keys[j])
                        pairs.Add(Key((uint)keys[i], (int)(uint)keys[j]));
                }
            }

            start = end;
        }

        pairs.Sort();
        var kept = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (kept == 0 || pairs[i] != pairs[kept - 1])
                pairs[kept++] = pairs[i];
        }

        pairs.RemoveRange(kept, pairs.Count - kept);
        return pairs;
    }
}
