namespace CustomersRock.Site.Pictures;

internal static class PictureFormats
{
    /// <summary>The ending of files that we write, without a dot.</summary>
    public static string Ending(this PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => "jpg",
        PictureFormat.Png => "png",
        PictureFormat.WebP => "webp",
        PictureFormat.Avif => "avif",
        _ => "gif",
    };

    public static string MediaType(this PictureFormat format) => format == PictureFormat.Jpeg ? "image/jpeg" : "image/" + format.Ending();

    /// <summary>What a file with this ending claims to be; null for endings we do not take. With or without a dot, in any case.</summary>
    public static PictureFormat? FromEnding(string ending) => ending.TrimStart('.').ToLowerInvariant() switch
    {
        "jpg" or "jpeg" => PictureFormat.Jpeg,
        "png" => PictureFormat.Png,
        "webp" => PictureFormat.WebP,
        "avif" => PictureFormat.Avif,
        "gif" => PictureFormat.Gif,
        _ => null,
    };
}
