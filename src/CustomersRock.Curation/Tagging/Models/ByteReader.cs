using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CustomersRock.Curation.Tagging.Models;

/// <summary>Reads what <see cref="BinaryWriter"/> wrote; asks for more than there is end in an <see cref="ArgumentOutOfRangeException"/>.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> left = bytes;

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Next(4));

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Next(4));

    /// <summary>A number of things to follow, of which each takes a byte at least.</summary>
    public int Count()
    {
        var count = (int)UInt32();
        return count >= 0 && count <= left.Length ? count : throw new ArgumentOutOfRangeException(nameof(bytes));
    }

    public string Text()
    {
        var (length, shift) = (0, 0);
        byte piece;
        do
        {
            piece = Next(1)[0];
            length |= (piece & 0x7f) << shift;
            shift += 7;
        }
        while (piece >= 0x80 && shift < 28);

        return Encoding.UTF8.GetString(Next(length));
    }

    public T[] Array<T>(int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Next(checked(count * System.Runtime.CompilerServices.Unsafe.SizeOf<T>()))).ToArray();

    public byte[] Rest() => left.ToArray();

    private ReadOnlySpan<byte> Next(int count)
    {
        var next = left[..count];
        left = left[count..];
        return next;
    }
}
