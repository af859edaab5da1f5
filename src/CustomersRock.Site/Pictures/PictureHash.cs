using System.IO.Hashing;

namespace CustomersRock.Site.Pictures;

internal static class PictureHash
{
    /// <summary>What the builder remembers a file's content by.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);
}
