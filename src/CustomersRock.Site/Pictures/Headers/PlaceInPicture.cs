using System.Buffers.Binary;

namespace CustomersRock.Site.Pictures.Headers;

/// <summary>Finds whether a picture tells where it was taken, in EXIF or XMP, in whatever container it is wrapped.</summary>
internal static class PlaceInPicture
{
    private const ushort PlaceDirectory = 0x8825;
    private const ushort Latitude = 2;
    private const int EntryLength = 12;

    /// <summary>Cameras write some thirty; more is chance, not EXIF.</summary>
    private const int MostEntries = 200;

    /// <summary>A file made of nothing but beginnings would keep us busy for seconds.</summary>
    private const int MostCandidates = 1000;

    public static bool IsTold(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("GPSLatitude"u8) >= 0 || PngTexts.Contain(bytes, "GPSLatitude"u8) || IsTold(bytes, "II*\0"u8, bigEndian: false) || IsTold(bytes, "MM\0*"u8, bigEndian: true);

    // EXIF is a TIFF file inside the picture. Looking for its first bytes finds it in every format, and in pictures inside pictures.
    private static bool IsTold(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> magic, bool bigEndian)
    {
        for (var candidates = 0; candidates < MostCandidates; candidates++)
        {
            var found = bytes.IndexOf(magic);
            if (found < 0)
                return false;
            if (HasLatitude(bytes[found..], bigEndian))
                return true;

            bytes = bytes[(found + magic.Length)..];
        }

        return false;
    }

    private static bool HasLatitude(ReadOnlySpan<byte> tiff, bool bigEndian) =>
        tiff.Length >= 8
        && Find(tiff, ReadUInt32(tiff[4..], bigEndian), PlaceDirectory, bigEndian) is { } directory
        && Find(tiff, directory, Latitude, bigEndian) is not null;

    /// <summary>The value (or offset) of an entry in the directory that begins at <paramref name="offset"/>.</summary>
    private static uint? Find(ReadOnlySpan<byte> tiff, uint offset, ushort tag, bool bigEndian)
    {
        if (offset > tiff.Length - 2)
            return null;

        var directory = tiff[(int)offset..];
        var count = ReadUInt16(directory, bigEndian);
        if (count > MostEntries || directory.Length < 2 + count * EntryLength)
            return null;

        for (var at = 2; at < 2 + count * EntryLength; at += EntryLength)
        {
            if (ReadUInt16(directory[at..], bigEndian) == tag)
                return ReadUInt32(directory[(at + 8)..], bigEndian);
        }

        return null;
    }

    private static ushort ReadUInt16(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
