namespace CustomersRock.Site.Pictures.Headers;

/// <summary>What a picture says about itself before it is decoded: read by our own code, so a bomb never reaches a decoder.</summary>
internal readonly record struct PictureHeader(int Width, int Height, bool Animated = false)
{
    /// <summary>What kind of picture the first bytes announce; the name of the file is never believed. Null for all else.</summary>
    public static PictureFormat? FormatOf(ReadOnlySpan<byte> bytes)
    {
        if (JpegHeader.Fits(bytes))
            return PictureFormat.Jpeg;
        if (PngHeader.Fits(bytes))
            return PictureFormat.Png;
        if (WebPHeader.Fits(bytes))
            return PictureFormat.WebP;
        if (AvifHeader.Fits(bytes))
            return PictureFormat.Avif;

        return GifHeader.Fits(bytes) ? PictureFormat.Gif : null;
    }

    /// <summary>Null where the header is damaged.</summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> bytes, PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => JpegHeader.Read(bytes),
        PictureFormat.Png => PngHeader.Read(bytes),
        PictureFormat.WebP => WebPHeader.Read(bytes),
        PictureFormat.Avif => AvifHeader.Read(bytes),
        _ => GifHeader.Read(bytes),
    };

    /// <summary>Sizes are unsigned in all formats; one that does not fit is told as the largest there is, and refused.</summary>
    internal static PictureHeader Of(uint width, uint height, bool animated) =>
        new((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue), animated);
}
