namespace CustomersRock.Site.Pictures;

/// <summary>What we take and what we make. SVG is missing on purpose: it is a program as much as a picture.</summary>
internal enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
    Avif,
    Gif,
}
