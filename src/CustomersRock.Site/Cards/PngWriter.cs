using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace CustomersRock.Site.Cards;

/// <summary>PNG (third edition) with a palette, a byte a pixel, no filter: the form in which flat drawings pack best.</summary>
/// <remarks>Ours, because libvips writes a palette only together with looking for one, which takes 40 ms a card and blurs the colours of the house.</remarks>
internal static class PngWriter
{
    private const byte PaletteColour = 3;

    /// <summary>How every whole PNG ends.</summary>
    public static ReadOnlySpan<byte> End => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    public static byte[] Write(IndexedPicture picture)
    {
        using var png = new MemoryStream(64 * 1024);
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR"u8, Header());
        Chunk(png, "PLTE"u8, Palette(picture));
        Chunk(png, "IDAT"u8, Packed(picture.Pixels));
        png.Write(End);
        return png.ToArray();
    }

    private static byte[] Header()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, CardRecipe.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), CardRecipe.Height);
        header[8] = 8;
        header[9] = PaletteColour;
        return header;
    }

    private static byte[] Palette(IndexedPicture picture) => [.. picture.Palette.SelectMany(c => new[] { c.Red, c.Green, c.Blue })];

    private static ReadOnlySpan<byte> Packed(byte[] pixels)
    {
        var packed = new MemoryStream(64 * 1024);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < CardRecipe.Height; y++)
            {
                zlib.WriteByte(0);
                zlib.Write(pixels.AsSpan(y * CardRecipe.Width, CardRecipe.Width));
            }
        }

        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(kind);
        png.Write(data);
        var sum = new Crc32();
        sum.Append(kind);
        sum.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, sum.GetCurrentHashAsUInt32());
        png.Write(number);
    }
}
