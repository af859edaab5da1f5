using System.Buffers.Binary;
using System.Collections;

namespace CustomersRock.Site.Cards;

/// <summary>Which characters of the Basic Multilingual Plane a font has (OpenType <c>cmap</c>, format 4). Others would show as boxes.</summary>
internal sealed class FontCoverage
{
    private readonly BitArray characters = new(char.MaxValue + 1);

    /// <param name="cmap">The table. Offsets may lie: whatever points outside is left out.</param>
    public FontCoverage(ReadOnlySpan<byte> cmap)
    {
        for (var i = 0; i < ReadUInt16(cmap, 2); i++)
        {
            var record = 4 + (i * 8);
            if (record + 8 > cmap.Length)
                return;

            var offset = BinaryPrimitives.ReadUInt32BigEndian(cmap[(record + 4)..]);
            if (offset < cmap.Length && ReadUInt16(cmap[(int)offset..], 0) == 4)
                AddSegments(cmap[(int)offset..]);
        }
    }

    public bool Has(char character) => characters[character];

    private void AddSegments(ReadOnlySpan<byte> table)
    {
        var doubled = ReadUInt16(table, 6);
        for (var at = 0; at < doubled; at += 2)
        {
            var (end, start) = (ReadUInt16(table, 14 + at), ReadUInt16(table, 16 + doubled + at));
            var (delta, range) = (ReadUInt16(table, 16 + (2 * doubled) + at), 16 + (3 * doubled) + at);
            for (var c = start; c <= end && c < char.MaxValue; c++)
                characters[c] |= Glyph(table, c, start, delta, range) != 0;
        }
    }

    private static int Glyph(ReadOnlySpan<byte> table, int character, int start, int delta, int range)
    {
        var offset = ReadUInt16(table, range);
        if (offset == 0)
            return (character + delta) & char.MaxValue;

        var glyph = ReadUInt16(table, range + offset + (2 * (character - start)));
        return glyph == 0 ? 0 : (glyph + delta) & char.MaxValue;
    }

    private static int ReadUInt16(ReadOnlySpan<byte> table, int at) => at + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table[at..]) : 0;
}
