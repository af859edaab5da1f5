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

    private static bool IsAnimated(ReadOnlySpan<byte> chunks)
    {
        while (chunks.Length >= 8 && !chunks[4..8].SequenceEqual("IDAT"u8))
        {
            if (chunks[4..8].SequenceEqual("acTL"u8))
                return true;

            var whole = 12L + BinaryPrimitives.ReadUInt32BigEndian(chunks);
            if (whole > chunks.Length)
                return false;

            chunks = chunks[(int)whole..];
        }

        return false;
    }
}
