using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CustomersRock.Gathering.Matching;

/// <summary>Small stand-ins for the set of all runs of three words in a text: how much of two sets is the same can be told from them.</summary>
internal static class Sketch
{
    /// <summary>Hashes kept of a whole text. The error of an estimate is 1/√<see cref="Whole"/> of a half at most, 0.06; texts up to so many words are kept whole.</summary>
    public const int Whole = 64;

    /// <summary>Hashes kept of a text's beginning: a feed that cuts its entries gives 40 words and more.</summary>
    public const int Opening = 32;

    private const int Run = 3;

    /// <summary>The smallest hashes, in order: two texts choose the same ones where they have them (Broder 1997, bottom-k).</summary>
    public static ImmutableArray<uint> OfWhole(string folded, List<Range> words) => Of(folded, words, words.Count, Whole);

    /// <summary>All hashes of the first words, in order.</summary>
    public static ImmutableArray<uint> OfOpening(string folded, List<Range> words) => Of(folded, words, Math.Min(words.Count, Opening + Run - 1), Opening);

    private static ImmutableArray<uint> Of(string folded, List<Range> words, int count, int most)
    {
        if (count < Run)
            return [];

        var hashes = new uint[count - Run + 1];
        var ofWords = new ulong[count];
        for (var i = 0; i < count; i++)
            ofWords[i] = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(folded.AsSpan()[words[i]]));

        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = (uint)(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(ofWords.AsSpan(i, Run))) >> 32);

        Array.Sort(hashes);
        return [.. hashes.Distinct().Take(most)];
    }

    /// <summary>Up to which hash a whole text's sketch knows all: beyond the last of a full one nothing is known.</summary>
    public static uint LimitOf(ImmutableArray<uint> whole) => whole.Length == Whole ? whole[^1] : uint.MaxValue;

    /// <summary>The share of common hashes in all of both (Jaccard), from what both sketches know.</summary>
    /// <param name="compared">How many hashes the estimate rests on.</param>
    public static double Likeness(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, uint limit, out int compared)
    {
        var known = UpTo(left, limit);
        var others = UpTo(right, limit);
        var both = Common(known, others);
        compared = known.Length + others.Length - both;
        return compared == 0 ? 0 : (double)both / compared;
    }

    /// <summary>The hashes that are not above the limit.</summary>
    public static ReadOnlySpan<uint> UpTo(ReadOnlySpan<uint> sorted, uint limit)
    {
        var end = sorted.Length;
        while (end > 0 && sorted[end - 1] > limit)
            end--;

        return sorted[..end];
    }

    /// <summary>How many hashes both have.</summary>
    public static int Common(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        int i = 0, j = 0, both = 0;
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return both;
    }
}
