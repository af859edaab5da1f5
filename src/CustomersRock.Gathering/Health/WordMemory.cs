using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CustomersRock.Gathering.Health;

/// <summary>Which words a source has ever used: a Bloom filter of 4 KiB, so that thousands of sources cost little.</summary>
/// <remarks>Two bits a word: of ten thousand words in it, one unknown word in five is taken for known, which only makes the guard calmer.</remarks>
internal sealed class WordMemory(byte[] bits)
{
    public const int Length = 4096;

    public static WordMemory Empty => new(new byte[Length]);

    public bool Has(string word)
    {
        var (one, two) = Places(word);
        return IsSet(one) && IsSet(two);
    }

    public WordMemory With(IEnumerable<string> words)
    {
        var more = (byte[])bits.Clone();
        foreach (var word in words)
        {
            var (one, two) = Places(word);
            more[one >> 3] |= (byte)(1 << (one & 7));
            more[two >> 3] |= (byte)(1 << (two & 7));
        }

        return new WordMemory(more);
    }

    public byte[] ToBytes() => bits;

    private bool IsSet(int place) => (bits[place >> 3] & (1 << (place & 7))) != 0;

    private static (int One, int Two) Places(string word)
    {
        var hash = XxHash64.HashToUInt64(MemoryMarshal.AsBytes(word.AsSpan()));
        return ((int)(hash % (Length * 8)), (int)((hash >> 32) % (Length * 8)));
    }
}
