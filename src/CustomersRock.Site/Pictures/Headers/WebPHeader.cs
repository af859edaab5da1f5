using System.Buffers.Binary;

namespace CustomersRock.Site.Pictures.Headers;

/// <summary>WebP (RFC 9649): the first chunk, in its three shapes.</summary>
internal static class WebPHeader
{
    private const int FirstChunk = 12;

    public static bool Fits(ReadOnlySpan<byte> bytes) => bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8);

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FirstChunk + 8 + 10)
            return null;

        var kind = bytes[FirstChunk..(FirstChunk + 4)];
        var data = bytes[(FirstChunk + 8)..];
        if (kind.SequenceEqual("VP8X"u8))
            return Extended(data);
        if (kind.SequenceEqual("VP8L"u8))
            return Lossless(data);

        return kind.SequenceEqual("VP8 "u8) ? Lossy(data) : null;
    }

    private static PictureHeader Extended(ReadOnlySpan<byte> data) =>
        new(1 + ReadUInt24(data[4..]), 1 + ReadUInt24(data[7..]), (data[0] & 0b10) != 0);

    private static PictureHeader? Lossless(ReadOnlySpan<byte> data)
    {
        if (data[0] != 0x2F)
            return null;

        var sizes = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return new PictureHeader(1 + (int)(sizes & 0x3FFF), 1 + (int)((sizes >> 14) & 0x3FFF));
    }

    private static PictureHeader? Lossy(ReadOnlySpan<byte> data) => data[3..6].SequenceEqual<byte>([0x9D, 0x01, 0x2A])
        ? new PictureHeader(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
        : null;

    private static int ReadUInt24(ReadOnlySpan<byte> data) => data[0] | data[1] << 8 | data[2] << 16;
}
