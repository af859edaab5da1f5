using System.IO.Compression;

namespace CustomersRock.Tests.Gathering.Fetching;

/// <summary>Packs bodies in the ways of the web.</summary>
internal static class Packing
{
    public static byte[] Pack(string coding, ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var stream = Open(coding, packed))
            stream.Write(plain);

        return packed.ToArray();
    }

    public static Stream Open(string coding, Stream target) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true),
        "br" => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
        "deflate" => new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true),
        "bare deflate" => new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true),
        _ => throw new ArgumentOutOfRangeException(nameof(coding), coding, null),
    };
}
