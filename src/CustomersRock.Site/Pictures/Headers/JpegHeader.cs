using System.Buffers.Binary;

namespace CustomersRock.Site.Pictures.Headers;

/// <summary>JPEG (ITU T.81, annex B): segments up to the first scan.</summary>
internal static class JpegHeader
{
    private const byte StartOfScan = 0xDA;

    public static bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]);

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (marker == StartOfScan || length < 2)
                return null;
            if (IsStartOfFrame(marker))
                return ReadFrame(bytes[(at + 4)..]);

            at += 2 + length;
        }

        return null;
    }

    private static bool IsStartOfFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureHeader? ReadFrame(ReadOnlySpan<byte> frame) => frame.Length < 5
        ? null
        : new PictureHeader(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));
}
