using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;

namespace CustomersRock.Content.Files;

/// <summary>A 128-bit hash (XxHash128) by which we tell whether something has changed. Not a safeguard against an enemy: who could forge one could as well write the file.</summary>
/// <remarks>Not <see cref="UInt128"/>: the ahead-of-time compiler leaves out every method that touches one, and a short build would pay for compiling them.</remarks>
public readonly record struct Fingerprint(ulong High, ulong Low)
{
    public const int Length = 16;

    public static Fingerprint Of(ReadOnlySpan<byte> bytes, long seed = 0)
    {
        Span<byte> hash = stackalloc byte[Length];
        XxHash128.Hash(bytes, hash, seed);
        return Read(hash);
    }

    public static Fingerprint Of(XxHash128 hash)
    {
        Span<byte> bytes = stackalloc byte[Length];
        hash.GetCurrentHash(bytes);
        return Read(bytes);
    }

    /// <summary>Sums are the same in any order.</summary>
    public static Fingerprint operator +(Fingerprint left, Fingerprint right) => unchecked(new(left.High + right.High, left.Low + right.Low));

    public static Fingerprint Add(Fingerprint left, Fingerprint right) => left + right;

    /// <summary>Writes sixteen bytes, the highest first.</summary>
    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[sizeof(ulong)..], Low);
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");

    private static Fingerprint Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[sizeof(ulong)..]));
}
