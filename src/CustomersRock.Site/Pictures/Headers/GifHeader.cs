using System.Buffers.Binary;

namespace CustomersRock.Site.Pictures.Headers;

/// <summary>GIF 89a: the screen's size, and whether there is a second frame.</summary>
internal static class GifHeader
{
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;

    public static bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8);

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 13)
            return null;

        var width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]);
        var height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        return new PictureHeader(width, height, HasSecondFrame(bytes, 13 + PaletteLength(bytes[10])));
    }

    private static bool HasSecondFrame(ReadOnlySpan<byte> bytes, int at)
    {
        var frames = 0;
        while (at + 10 < bytes.Length)
        {
            if (bytes[at] == Extension)
                at = AfterSubBlocks(bytes, at + 2);
            else if (bytes[at] == Frame && ++frames == 1)
                at = AfterSubBlocks(bytes, at + 11 + PaletteLength(bytes[at + 9]));
            else
                return frames == 2;
        }

        return false;
    }

    private static int AfterSubBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] != 0)
            at += 1 + bytes[at];

        return at + 1;
    }

    private static int PaletteLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
