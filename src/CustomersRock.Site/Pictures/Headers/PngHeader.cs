using System.Buffers.Binary;

namespace CustomersRock.Site.Pictures.Headers;

/// <summary>PNG, third edition: IHDR is first, acTL (animation) stands before the first IDAT.</summary>
internal static class PngHeader
{
    public static bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        var chunks = bytes[8..];
        if (chunks.Length < 8 + 13 || !chunks[4..8].SequenceEqual("IHDR"u8))
            return null;

        var width = BinaryPrimitives.ReadUInt32BigEndian(chunks[8..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(chunks[12..]);
        return PictureHeader.Of(width, height, IsAnimated(chunks));
    }

    /// <summary>Takes the first chunk off; false at the end, or where a chunk reaches beyond it.</summary>
    public static bool NextChunk(ref ReadOnlySpan<byte> chunks, out ReadOnlySpan<byte> kind, out ReadOnlySpan<byte> data)
    {
        kind = data = [];
        if (chunks.Length < 12)
            return false;

        var length = BinaryPrimitives.ReadUInt32BigEndian(chunks);
        if (12L + length > chunks.Length)
            return false;

        kind = chunks[4..8];
        data = chunks.Slice(8, (int)length);
        chunks = chunks[(12 + (int)length)..];
        return true;
    }

    private static bool IsAnimated(ReadOnlySpan<byte> chunks)
    {
        while (NextChunk(ref chunks, out var kind, out _) && !kind.SequenceEqual("IDAT"u8))
        {
            if (kind.SequenceEqual("acTL"u8))
                return true;
        }

        return false;
    }
}
