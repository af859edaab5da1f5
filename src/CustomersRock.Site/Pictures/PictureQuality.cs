namespace CustomersRock.Site.Pictures;

/// <summary>How much of a picture each lossy encoder keeps, from 1 to 100; the scales are the encoders' own.</summary>
internal readonly record struct PictureQuality(int Avif, int WebP, int Jpeg);
