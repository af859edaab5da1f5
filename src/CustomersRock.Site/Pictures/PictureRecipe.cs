using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Pictures;

/// <summary>How pictures are made. Whatever changes their bytes changes <see cref="Version"/>, and with it all names: a cache or a browser never shows an old one.</summary>
internal static class PictureRecipe
{
    /// <summary>The libvips that NetVips.Native brings; its encoders decide the bytes. A test compares it with the library itself.</summary>
    public const string Library = "8.18.7";
    public const string Version = "1/" + Library;

    /// <summary>WebP ends at 16,383 pixels a side, AV1 encoders soon after.</summary>
    public const int TallestVariant = 16_000;

    /// <summary>1440 × 1920 takes 0.2 s with 3, 0.7 s with 4 (which saves a tenth of the bytes).</summary>
    public const int AvifEffort = 3;
    public const int WebPEffort = 4;
    public const int PngCompression = 9;

    public static readonly PictureQuality Shown = new(Avif: 50, WebP: 75, Jpeg: 78);

    /// <summary>For the file that stays in the repository, from which all others are made; more is only larger.</summary>
    public static readonly PictureQuality Kept = new(Avif: 92, WebP: 92, Jpeg: 92);

    public static ImmutableArray<int> Widths { get; } = [480, 960, 1440];

    /// <summary>The widths that a picture of this width is shown in: never wider than it is.</summary>
    public static ImmutableArray<int> WidthsFor(int original)
    {
        var widest = Math.Min(original, Widths[^1]);
        return [.. Widths.Where(width => width < widest), widest];
    }

    public static ImmutableArray<PictureFormat> FormatsFor(bool transparent) =>
        [PictureFormat.Avif, PictureFormat.WebP, transparent ? PictureFormat.Png : PictureFormat.Jpeg];

    /// <summary>Sixteen hexadecimal digits for these source bytes under this recipe.</summary>
    public static string Stem(Fingerprint sourceHash)
    {
        Span<byte> key = stackalloc byte[16 + Version.Length];
        sourceHash.WriteTo(key);
        System.Text.Encoding.ASCII.GetBytes(Version, key[16..]);
        return XxHash3.HashToUInt64(key).ToString("x16", CultureInfo.InvariantCulture);
    }

    public static string Name(Fingerprint sourceHash, int width, PictureFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Stem(sourceHash)}-{width}.{format.Ending()}");
}
