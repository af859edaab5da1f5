using System.Buffers;

namespace CustomersRock.Gathering.Fetching;

/// <summary>Bytes of unknown number, collected in borrowed pieces: a growing array would leave half its size again as litter.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int PieceLength = 64 * 1024;

    private readonly List<byte[]> pieces = [];
    private int used = PieceLength; // of the last piece

    public long Length { get; private set; }

    /// <summary>Where the next bytes go; never empty.</summary>
    public Memory<byte> Free()
    {
        if (used >= PieceLength)
        {
            pieces.Add(ArrayPool<byte>.Shared.Rent(PieceLength));
            used = 0;
        }

        return pieces[^1].AsMemory(used, PieceLength - used);
    }

    public void Add(int count)
    {
        used += count;
        Length += count;
    }

    public byte[] ToArray()
    {
        var all = GC.AllocateUninitializedArray<byte>(checked((int)Length));
        for (var i = 0; i < pieces.Count; i++)
            pieces[i].AsSpan(0, i < pieces.Count - 1 ? PieceLength : used).CopyTo(all.AsSpan(i * PieceLength));

        return all;
    }

    public void Dispose()
    {
        foreach (var piece in pieces)
            ArrayPool<byte>.Shared.Return(piece);

        pieces.Clear();
        used = PieceLength;
    }
}
