using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;

namespace CustomersRock.Site.Search;

/// <summary>All words again without their finds, for typing errors: each word in the file of its first two letters and in that of its last three.
/// Whoever makes one error leaves one of the two whole, so two files hold what was meant.</summary>
internal sealed class NearWords
{
    public const int Shortest = 4;
    private const int Beginning = 2;
    private const int Ending = 3;

    /// <summary>Words in a file, about: 4 KiB on the line.</summary>
    private const int WordsEach = 1200;

    private readonly ArrayBufferWriter<byte>[] files;
    private readonly byte[][] above;

    private NearWords(int count)
    {
        files = new ArrayBufferWriter<byte>[count];
        above = new byte[count][];
        for (var i = 0; i < count; i++)
        {
            files[i] = new ArrayBufferWriter<byte>(WordsEach * 8);
            above[i] = [];
        }
    }

    /// <summary>The files; their number is a power of two.</summary>
    public static ImmutableArray<byte[]> Of(IReadOnlyList<(byte[] Word, int Uses)> words)
    {
        var near = new NearWords((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, words.Count * 2 / WordsEach)));
        foreach (var (word, uses) in words)
            near.Add(word, uses);

        return [.. near.files.Select(f => f.WrittenSpan.ToArray())];
    }

    /// <summary>Numbers are not mended: another number is another thing.</summary>
    public static bool Takes(ReadOnlySpan<byte> word) => word.Length >= Shortest && !word.ContainsAnyInRange((byte)'0', (byte)'9');

    /// <summary>The file that holds all words with this beginning or end; the browser reckons the same.</summary>
    public static int FileOf(ReadOnlySpan<char> letters, int count)
    {
        var hash = 0U;
        foreach (var letter in letters)
            hash = unchecked((hash * 31) + letter);

        return (int)(unchecked(hash * 0x9E3779B1) >> 16) & (count - 1);
    }

    private void Add(byte[] word, int uses)
    {
        Span<char> letters = stackalloc char[WordSplitter.Longest * 2];
        letters = letters[..Encoding.UTF8.GetChars(word, letters)];
        if (letters.Length < Shortest)
            return;

        var first = FileOf(letters[..Beginning], files.Length);
        var last = FileOf(letters[^Ending..], files.Length);
        Add(first, word, uses);
        if (last != first)
            Add(last, word, uses);
    }

    /// <summary>After the word a digit for how often it is used, in powers of four: of two words that are as near the more frequent one is meant.</summary>
    private void Add(int file, byte[] word, int uses)
    {
        ConcordanceForm.WriteWord(files[file], above[file], word);
        var room = files[file].GetSpan(2);
        room[0] = (byte)('0' + (BitOperations.Log2((uint)uses) / 2));
        room[1] = (byte)'\n';
        files[file].Advance(2);
        above[file] = word;
    }
}
