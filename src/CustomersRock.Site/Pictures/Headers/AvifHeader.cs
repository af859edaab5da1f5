using System.Buffers.Binary;

namespace CustomersRock.Site.Pictures.Headers;

/// <summary>AVIF (ISO 14496-12 boxes): the largest size that any of its images announces; a grid's tiles have sizes too.</summary>
internal static class AvifHeader
{
    public static bool Fits(ReadOnlySpan<byte> bytes) => FileType(bytes) is { IsEmpty: false } brands && (Names(brands, "avif"u8) || Names(brands, "avis"u8));

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        var properties = Find(Find(Inside(Find(bytes, "meta"u8)), "iprp"u8), "ipco"u8);
        uint width = 0, height = 0;
        while (Next(ref properties, out var kind, out var content))
        {
            if (!kind.SequenceEqual("ispe"u8) || content.Length < 12)
                continue;

            width = Math.Max(width, BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
            height = Math.Max(height, BinaryPrimitives.ReadUInt32BigEndian(content[8..]));
        }

        return width == 0 || height == 0 ? null : PictureHeader.Of(width, height, FileType(bytes).StartsWith("avis"u8));
    }

    /// <summary>The major brand, its version, the compatible brands; empty where this is no such file.</summary>
    internal static ReadOnlySpan<byte> FileType(ReadOnlySpan<byte> bytes) =>
        Next(ref bytes, out var kind, out var content) && kind.SequenceEqual("ftyp"u8) && content.Length >= 8 ? content : [];

    internal static bool Names(ReadOnlySpan<byte> brands, ReadOnlySpan<byte> brand)
    {
        for (; brands.Length >= 4; brands = brands[4..])
        {
            if (brands.StartsWith(brand))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (Next(ref boxes, out var kind, out var content))
        {
            if (kind.SequenceEqual(wanted))
                return content;
        }

        return [];
    }

    /// <summary>Past the version and flags of a "full" box.</summary>
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> full) => full.Length < 4 ? [] : full[4..];

    private static bool Next(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> kind, out ReadOnlySpan<byte> content)
    {
        kind = content = [];
        if (boxes.Length < 8)
            return false;

        ulong size = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        var head = 8;
        if (size == 1 && boxes.Length >= 16)
        {
            size = BinaryPrimitives.ReadUInt64BigEndian(boxes[8..]);
            head = 16;
        }
        else if (size == 0)
        {
            size = (ulong)boxes.Length;
        }

        if (size < (ulong)head || size > (ulong)boxes.Length)
            return false;

        kind = boxes[4..8];
        content = boxes[head..(int)size];
        boxes = boxes[(int)size..];
        return true;
    }
}
