namespace CustomersRock.Site.Pictures;

/// <summary>What a picture may cost at most, checked before a single pixel is decoded.</summary>
internal static class PictureLimits
{
    public const int FileBytes = 30 * 1024 * 1024;
    public const int Pixels = 50_000_000;
    public const int Side = 20_000;

    public static bool Allow(int width, int height) =>
        width is > 0 and <= Side && height is > 0 and <= Side && (long)width * height <= Pixels;
}
