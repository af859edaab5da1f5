namespace CustomersRock.Site.Pictures.Headers;

/// <summary>What a file is that we do not take, so that its owner learns more than "no".</summary>
internal static class ForeignKind
{
    private const int Beginning = 1000;

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "empty";
        if (bytes.StartsWith("%PDF"u8))
            return "a PDF document";
        if (bytes.StartsWith("BM"u8))
            return "a BMP picture";
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            return "a TIFF or raw picture";
        if (AvifHeader.FileType(bytes) is { IsEmpty: false } brands)
            return IsHeic(brands) ? "a HEIC picture, as telephones make them" : "a film";
        if (bytes.StartsWith("version https://git-lfs"u8))
            return "only the pointer to a file in Git LFS";

        return OfText(bytes[..Math.Min(bytes.Length, Beginning)]);
    }

    private static bool IsHeic(ReadOnlySpan<byte> brands) =>
        AvifHeader.Names(brands, "heic"u8) || AvifHeader.Names(brands, "heix"u8) || AvifHeader.Names(brands, "mif1"u8);

    private static string? OfText(ReadOnlySpan<byte> beginning)
    {
        if (beginning.IndexOf("<svg"u8) >= 0)
            return "an SVG drawing";
        if (beginning.IndexOf("<html"u8) >= 0 || beginning.IndexOf("<!DOCTYPE html"u8) >= 0)
            return "a web page";

        return beginning.Contains((byte)0) || !System.Text.Unicode.Utf8.IsValid(beginning) ? null : "a text file";
    }
}
