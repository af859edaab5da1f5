using System.Collections.Immutable;
using System.Globalization;
using NetVips;

namespace CustomersRock.Site.Pictures;

/// <summary>Decodes, turns, strips, scales and encodes: all that touches libvips for pictures, so that a build without new ones never loads it.</summary>
internal sealed class Darkroom
{
    private int developed;

    /// <exception cref="DllNotFoundException">There is no libvips for this machine.</exception>
    public Darkroom() => VipsLibrary.Start();

    public static string LibraryVersion => string.Create(
        CultureInfo.InvariantCulture, $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}");

    /// <summary>How many pictures were worked on.</summary>
    public int Developed => developed;

    /// <summary>All variants: AVIF, WebP, then the fallback, each from narrow to wide. Empty where the picture cannot be decoded to its end.</summary>
    public ImmutableArray<DevelopedVariant> Develop(byte[] bytes, PictureFormat format)
    {
        Interlocked.Increment(ref developed);
        try
        {
            using var largest = Decode(bytes, format, PictureRecipe.Widths[^1]);
            return largest is null ? [] : Print(largest);
        }
        catch (VipsException)
        {
            // Not told on: libvips keeps one error text for all threads, so it may be another picture's.
            return [];
        }
    }

    /// <summary>The same picture in its own format, but upright, of nothing but its colours, and at most so wide; null where it cannot be decoded to its end.</summary>
    public byte[]? Clean(byte[] bytes, PictureFormat format, int widest)
    {
        Interlocked.Increment(ref developed);
        try
        {
            using var clean = Decode(bytes, format, widest);
            return clean is null ? null : Encode(clean, format, PictureRecipe.Kept);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static ImmutableArray<DevelopedVariant> Print(Image largest)
    {
        var formats = PictureRecipe.FormatsFor(largest.HasAlpha());
        var sizes = PictureRecipe.WidthsFor(largest.Width).Select(width => Scale(largest, width)).ToList();
        try
        {
            return [.. formats.SelectMany(format => sizes.Select(image => new DevelopedVariant(format, image.Width, image.Height, Encode(image, format, PictureRecipe.Shown))))];
        }
        finally
        {
            sizes.ForEach(image => image.Dispose());
        }
    }

    /// <summary>Upright, sRGB, eight bits, at most so wide, in memory; null where the decoder finds another size than the header told.</summary>
    private static Image? Decode(byte[] bytes, PictureFormat format, int widest)
    {
        using var opened = Open(bytes, format);
        if (!PictureLimits.Allow(opened.Width, opened.Height))
            return null;

        using var small = Shrink(opened, bytes, format, widest);
        using var colours = small.Colourspace(Enums.Interpretation.Srgb);
        using var eightBits = colours.Cast(Enums.BandFormat.Uchar);
        var decoded = eightBits.CopyMemory();
        if (!decoded.HasAlpha() || IsSeeThrough(decoded))
            return decoded;

        using (decoded)
            return decoded.ExtractBand(0, 3);
    }

    // Named loaders: libvips never guesses, so nothing that looks like an SVG, a PDF or a matrix from another angle is opened as one.
    // The first frame is their default, and so are the decoders' own limits ("unlimited" is off).
    private static Image Open(byte[] bytes, PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => Image.JpegloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        PictureFormat.Png => Image.PngloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        PictureFormat.WebP => Image.WebploadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        PictureFormat.Avif => Image.HeifloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        _ => Image.GifloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
    };

    private static Image Shrink(Image opened, byte[] bytes, PictureFormat format, int widest)
    {
        try
        {
            return Thumbnail(opened, widest, ProfileFor(opened));
        }
        catch (VipsException) when (opened.Contains("icc-profile-data"))
        {
            // A broken colour profile is no reason to refuse a sound picture: then its numbers are taken for sRGB, as browsers do.
            using var again = Open(bytes, format);
            using var bare = again.Mutate(image => image.Remove("icc-profile-data"));
            return Thumbnail(bare, widest, ProfileFor(bare));
        }
    }

    // Through colour management only what needs it: sRGB to sRGB costs as much as all the rest of decoding.
    private static string? ProfileFor(Image image) =>
        image.Contains("icc-profile-data") || image.Interpretation == Enums.Interpretation.Cmyk ? "srgb" : null;

    private static Image Scale(Image largest, int width) =>
        width >= largest.Width ? largest.Copy() : Thumbnail(largest, width, profile: null);

    private static Image Thumbnail(Image image, int width, string? profile)
    {
        using var lazy = image.ThumbnailImage(
            width, height: PictureRecipe.TallestVariant, size: Enums.Size.Down, outputProfile: profile, intent: Enums.Intent.Perceptual);
        return lazy.CopyMemory();
    }

    private static bool IsSeeThrough(Image image)
    {
        using var alpha = image.ExtractBand(image.Bands - 1);
        return alpha.Min() < byte.MaxValue;
    }

    private static byte[] Encode(Image image, PictureFormat format, PictureQuality quality) => format switch
    {
        PictureFormat.Avif => image.HeifsaveBuffer(
            q: quality.Avif,
            effort: PictureRecipe.AvifEffort,
            compression: Enums.ForeignHeifCompression.Av1,
            bitdepth: 8,
            keep: Enums.ForeignKeep.None),
        PictureFormat.WebP => image.WebpsaveBuffer(q: quality.WebP, effort: PictureRecipe.WebPEffort, keep: Enums.ForeignKeep.None),
        PictureFormat.Jpeg => image.JpegsaveBuffer(q: quality.Jpeg, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        PictureFormat.Gif => image.GifsaveBuffer(keep: Enums.ForeignKeep.None),
        _ => image.PngsaveBuffer(compression: PictureRecipe.PngCompression, keep: Enums.ForeignKeep.None),
    };
}
