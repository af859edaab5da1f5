using System.Buffers.Binary;
using System.IO.Compression;

namespace CustomersRock.Site.Pictures.Headers;

/// <summary>The packed texts of a PNG (<c>zTXt</c>, <c>iTXt</c>; third edition, 11.3.3): some programs put XMP and EXIF there.</summary>
internal static class PngTexts
{
    /// <summary>XMP of a camera has some thousand bytes; what unpacks to more is not read further.</summary>
    private const int MostUnpacked = 256 * 1024;

    /// <summary>Cameras write one; a file made of nothing else would keep us busy.</summary>
    private const int MostTexts = 20;

    public static bool Contain(ReadOnlySpan<byte> png, ReadOnlySpan<byte> words)
    {
        if (!PngHeader.Fits(png))
            return false;

        var chunks = png[8..];
        for (var texts = 0; texts < MostTexts && PngHeader.NextChunk(ref chunks, out var kind, out var data);)
        {
            if (!kind.SequenceEqual("zTXt"u8) && !kind.SequenceEqual("iTXt"u8))
                continue;

            texts++;
            if (Unpacked(Packed(data, isInternational: kind[0] == (byte)'i')).IndexOf(words) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Past the keyword and, in <c>iTXt</c>, its language and translation; empty where the text is not packed.</summary>
    private static ReadOnlySpan<byte> Packed(ReadOnlySpan<byte> data, bool isInternational)
    {
        data = AfterZero(data);
        if (!isInternational)
            return data.IsEmpty ? [] : data[1..];

        return data.Length > 2 && data[0] == 1 ? AfterZero(AfterZero(data[2..])) : [];
    }

    private static ReadOnlySpan<byte> AfterZero(ReadOnlySpan<byte> data) => data[(data.IndexOf((byte)0) + 1)..];

    private static ReadOnlySpan<byte> Unpacked(ReadOnlySpan<byte> packed)
    {
        var text = new byte[MostUnpacked];
        using var zlib = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        try
        {
            return text.AsSpan(0, zlib.ReadAtLeast(text, text.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
