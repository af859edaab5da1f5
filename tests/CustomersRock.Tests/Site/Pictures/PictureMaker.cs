using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using NetVips;

namespace CustomersRock.Tests.Site.Pictures;

/// <summary>Pictures for tests: friendly ones from libvips, hostile ones by hand.</summary>
internal static class PictureMaker
{
    public const string PhotographersName = "Ida Photographer";

    /// <summary>Noise over three gradients: compresses like a photograph, and tells left from right and top from bottom.</summary>
    public static Image Photo(int width, int height)
    {
        var across = Image.Xyz(width, height)[0] * (255.0 / width);
        var down = Image.Xyz(width, height)[1] * (255.0 / height);
        var grain = Image.Gaussnoise(width, height, sigma: 8, mean: 120, seed: 7);
        return across.Bandjoin(down, grain).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height) => Photo(width, height).JpegsaveBuffer(q: 90);

    public static byte[] Png(int width, int height) => Photo(width, height).PngsaveBuffer();

    /// <summary>As a telephone writes it: lying on its side, with place, maker and XMP.</summary>
    public static byte[] TelephoneJpeg(int width, int height)
    {
        var tagged = Photo(width, height).Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", 6);
            image.Set(GValue.GStrType, "exif-ifd0-Artist", PhotographersName + " (" + PhotographersName + ", ASCII, 17 components, 17 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N (N, ASCII, 2 components, 2 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "51/1 30/1 26/1 (51, 30, 26, Rational, 3 components, 24 bytes)");
            image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">xap secret place</x:xmpmeta>"));
        });
        return tagged.JpegsaveBuffer(q: 90, profile: "p3");
    }

    /// <summary>Small, and lying the way that EXIF says; anything may be said.</summary>
    public static byte[] TurnedJpeg(int width, int height, ushort orientation) => WithExif(Jpeg(width, height), Exif(bigEndian: true, orientation, place: false));

    /// <summary>The application segment of a camera put in after the first marker (Exif 2.3, 4.5.4).</summary>
    public static byte[] WithExif(byte[] jpeg, byte[] exif)
    {
        byte[] segment = [.. "Exif\0\0"u8, .. exif];
        var length = segment.Length + 2;
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. segment, .. jpeg[2..]];
    }

    /// <summary>EXIF by hand, in either order of bytes: maker, orientation, and London with a north and a west.</summary>
    public static byte[] Exif(bool bigEndian, ushort orientation, bool place)
    {
        const int gps = 8 + 2 + (3 * 12) + 4, values = gps + 2 + (4 * 12) + 4;
        var exif = new MemoryStream();
        exif.Write(bigEndian ? "MM\0*"u8 : "II*\0"u8);
        Number(8, 4);
        Number(place ? 3 : 2, 2);
        Entry(0x010F, 2, 4, 0x43616D00);
        Entry(0x0112, 3, 1, bigEndian ? orientation << 16 : orientation);
        Entry(place ? 0x8825 : 0, 4, 1, gps);
        Number(0, 4);
        Number(4, 2);
        Entry(1, 2, 2, bigEndian ? 'N' << 24 : 'N');
        Entry(2, 5, 3, values);
        Entry(3, 2, 2, bigEndian ? 'W' << 24 : 'W');
        Entry(4, 5, 3, values + 24);
        Number(0, 4);
        foreach (var number in new[] { 51, 1, 30, 1, 2642, 100, 0, 1, 7, 1, 3999, 100 })
            Number(number, 4);

        return exif.ToArray();

        void Entry(int tag, int type, int count, int value)
        {
            Number(tag, 2);
            Number(type, 2);
            Number(count, 4);
            Number(value, 4);
        }

        void Number(int number, int length)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
            bytes = bytes[..length];
            if (bigEndian)
                bytes.Reverse();

            exif.Write(bytes);
        }
    }

    /// <summary>Half of it can be seen through.</summary>
    public static byte[] SeeThroughPng(int width, int height)
    {
        var alpha = (Image.Xyz(width, height)[0] * (255.0 / width)).Cast(Enums.BandFormat.Uchar);
        return Photo(width, height).Bandjoin(alpha).PngsaveBuffer();
    }

    public static byte[] OpaqueAlphaPng(int width, int height) => Photo(width, height).Bandjoin(255).PngsaveBuffer();

    public static byte[] Gif(int width, int height, int frames)
    {
        var rows = Enumerable.Range(0, frames).Select(frame => (Photo(width, height) + frame * 20).Cast(Enums.BandFormat.Uchar)).ToArray();
        var roll = Image.Arrayjoin(rows, across: 1).Copy(interpretation: Enums.Interpretation.Srgb);
        return roll.Mutate(image => image.Set(GValue.GIntType, "page-height", height)).GifsaveBuffer();
    }

    public static byte[] AnimatedWebP(int width, int height)
    {
        var roll = Image.Arrayjoin([Photo(width, height), Photo(width, height).Invert()], across: 1).Copy(interpretation: Enums.Interpretation.Srgb);
        return roll.Mutate(image => image.Set(GValue.GIntType, "page-height", height)).WebpsaveBuffer();
    }

    /// <summary>A sound PNG header over next to nothing.</summary>
    public static byte[] BombPng(uint width, uint height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 2;
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", Compressed(new byte[100_000])), .. Chunk("IEND", [])];
    }

    /// <summary>With a chunk put in after the header.</summary>
    public static byte[] PngWith(byte[] png, string kind, byte[] data) => [.. png[..33], .. Chunk(kind, data), .. png[33..]];

    private static byte[] Chunk(string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc32.HashToUInt32(named));
        return chunk;
    }

    private static byte[] Compressed(byte[] data)
    {
        using var memory = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(memory, System.IO.Compression.CompressionLevel.Optimal))
            zlib.Write(data);

        return memory.ToArray();
    }
}
