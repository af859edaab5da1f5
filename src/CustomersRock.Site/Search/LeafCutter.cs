using System.Buffers;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;

namespace CustomersRock.Site.Search;

/// <summary>Cuts the lines of all words into leaves. Where to cut is for the words themselves to say: after a new word in one leaf, the others are cut as before.</summary>
internal sealed class LeafCutter
{
    /// <summary>In bytes: about half of it goes over the line. A frequent word of ten thousand stories takes as much alone.</summary>
    private const int Least = 6 * 1024;
    private const int Most = 10 * 1024;

    /// <summary>One word of so many may begin a leaf.</summary>
    private const uint OneOf = 64;

    private readonly ArrayBufferWriter<byte> lines = new(Most * 2);
    private readonly ImmutableArray<Leaf>.Builder leaves = ImmutableArray.CreateBuilder<Leaf>();
    private readonly byte[] above = new byte[WordSplitter.Longest * Folding.Longest];
    private string first = "";
    private int aboveLength;

    public void Add(ReadOnlySpan<byte> word, ReadOnlySpan<int> finds)
    {
        if (lines.WrittenCount >= Most || (lines.WrittenCount >= Least && XxHash3.HashToUInt64(word) % OneOf == 0))
            Cut(Encoding.UTF8.GetString(word));

        ConcordanceForm.WriteLine(lines, above.AsSpan(0, aboveLength), word, finds);
        word.CopyTo(above);
        aboveLength = word.Length;
    }

    public ImmutableArray<Leaf> Finish()
    {
        Cut("");
        return leaves.ToImmutable();
    }

    private void Cut(string next)
    {
        leaves.Add(new Leaf(first, lines.WrittenSpan.ToArray()));
        lines.ResetWrittenCount();
        aboveLength = 0;
        first = next;
    }
}
