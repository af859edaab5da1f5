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
