namespace CustomersRock.Site.Pictures;

/// <summary>A variant fresh from the darkroom, not yet in the cache.</summary>
internal readonly record struct DevelopedVariant(PictureFormat Format, int Width, int Height, byte[] Bytes);
