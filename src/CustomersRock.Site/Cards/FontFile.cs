using System.Buffers.Binary;
using System.Text;

namespace CustomersRock.Site.Cards;

/// <summary>A font of the theme: <c>theme/cards/fonts/NAME.ttf</c> or <c>.otf</c>.</summary>
/// <param name="Path">On disk, for the library that draws.</param>
/// <param name="Name">Its full name, as drawings call it: <c>Vollkorn ExtraBold</c>.</param>
/// <param name="Coverage">What it can show.</param>
internal sealed record FontFile(string Path, string Name, FontCoverage Coverage)
{
    private const int FullName = 4;
    private const int Windows = 3;

    /// <summary>Null where the bytes are no OpenType font with a name.</summary>
    public static FontFile? Read(string path, ReadOnlySpan<byte> bytes) =>
        NameIn(Table(bytes, "name"u8)) is { } name ? new FontFile(path, name, new FontCoverage(Table(bytes, "cmap"u8))) : null;

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        for (var at = 12; at + 16 <= font.Length && at < 12 + (16 * BinaryPrimitives.ReadUInt16BigEndian(font[4..])); at += 16)
        {
            if (font[at..].StartsWith(tag))
                return Slice(font, BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..]), BinaryPrimitives.ReadUInt32BigEndian(font[(at + 12)..]));
        }

        return [];
    }

    private static string? NameIn(ReadOnlySpan<byte> table)
    {
        for (var at = 6; at + 12 <= table.Length && at < 6 + (12 * BinaryPrimitives.ReadUInt16BigEndian(table[2..])); at += 12)
        {
            var record = table[at..];
            if (BinaryPrimitives.ReadUInt16BigEndian(record) != Windows || BinaryPrimitives.ReadUInt16BigEndian(record[6..]) != FullName)
                continue;

            var start = (uint)BinaryPrimitives.ReadUInt16BigEndian(table[4..]) + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
            return Encoding.BigEndianUnicode.GetString(Slice(table, start, BinaryPrimitives.ReadUInt16BigEndian(record[8..])));
        }

        return null;
    }

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, uint start, uint length) =>
        (ulong)start + length <= (ulong)bytes.Length ? bytes.Slice((int)start, (int)length) : [];
}
