using System.Text;
using CustomersRock.Site.Pictures;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

/// <summary>What a picture says besides its pixels: which side is up, where it was taken, what its numbers mean.</summary>
public sealed class PictureMetadataTests : IDisposable
{
    private const int Wide = 90, High = 60;

    private readonly PictureBench bench = new();

    public void Dispose() => bench.Dispose();

    // Where the corner lies that the camera wrote first (TIFF 6.0, tag 274): red is least at its left, green least at its top.
    [Theory]
    [InlineData(1, false, false, false)]
    [InlineData(2, false, true, false)]
    [InlineData(3, false, true, true)]
    [InlineData(4, false, false, true)]
    [InlineData(5, true, false, false)]
    [InlineData(6, true, true, false)]
    [InlineData(7, true, true, true)]
    [InlineData(8, true, false, true)]
    [InlineData(0, false, false, false)]
    [InlineData(9, false, false, false)]
    [InlineData(65_535, false, false, false)]
    public void A_picture_is_shown_upright_however_it_lies(int orientation, bool onItsSide, bool right, bool bottom)
    {
        var prepared = bench.Prepare("case.jpg", PictureMaker.TurnedJpeg(Wide, High, (ushort)orientation)).Prepared!;
        Assert.All(prepared.Variants, variant =>
        {
            using var image = bench.Open(variant);
            Assert.Equal(onItsSide ? (High, Wide) : (Wide, High), (image.Width, image.Height));
            Assert.Equal((right, bottom), Darkest(image, onItsSide));
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_place_in_a_camera_s_own_words_is_warned_of_and_gone(bool bigEndian)
    {
        var source = PictureMaker.WithExif(PictureMaker.Jpeg(Wide, High), PictureMaker.Exif(bigEndian, orientation: 1, place: true));
        using (var read = Image.JpegloadBuffer(source))
            Assert.StartsWith("51/1 30/1 2642/100", (string)read.Get("exif-ifd3-GPSLatitude"), StringComparison.Ordinal);

        AssertWarnedOfAndGone(bench.Prepare("case.jpg", source));
        Assert.Empty(bench.Prepare("other.jpg", PictureMaker.WithExif(PictureMaker.Jpeg(Wide, High), PictureMaker.Exif(bigEndian, 1, place: false))).Diagnostics);
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    public void A_place_in_every_format_is_warned_of_and_gone(string ending)
    {
        using var tagged = PictureMaker.Photo(Wide, High).Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N (N, ASCII, 2 components, 2 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "51/1 30/1 26/1 (51, 30, 26, Rational, 3 components, 24 bytes)");
        });
        AssertWarnedOfAndGone(bench.Prepare("case." + ending, Saved(tagged, ending)));
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    public void A_place_in_XMP_alone_is_warned_of_and_gone(string ending)
    {
        var xmp = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:Description exif:GPSLatitude=\"51,30.44N\"/></x:xmpmeta>";
        using var tagged = PictureMaker.Photo(Wide, High).Mutate(image => image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(xmp)));
        var result = bench.Prepare("case." + ending, Saved(tagged, ending));
        AssertWarnedOfAndGone(result);
    }

    [Fact]
    public void The_colours_of_a_wide_profile_are_shown_as_they_were_meant()
    {
        using var patch = (Image.Black(40, 40, bands: 3) + new[] { 200.0, 90.0, 60.0 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var meant = patch.IccTransform("p3", inputProfile: "srgb");
        var prepared = bench.Prepare("case.png", meant.PngsaveBuffer(profile: "p3")).Prepared!;
        foreach (var variant in prepared.Variants)
        {
            using var image = bench.Open(variant);
            var shown = image.Getpoint(20, 20);
            Assert.True(Math.Abs(shown[0] - 200) < 6 && Math.Abs(shown[1] - 90) < 6 && Math.Abs(shown[2] - 60) < 6, $"{variant.Name}: {string.Join(", ", shown)}");
        }

        // The numbers themselves are others, so that taking them as they are would show.
        Assert.True(Math.Abs(meant.Getpoint(20, 20)[0] - 200) > 8);
    }

    [Fact]
    public void A_moving_png_is_told_and_stands_still()
    {
        var result = bench.Prepare("wave.png", PictureMaker.PngWith(PictureMaker.Png(40, 30), "acTL", [0, 0, 0, 2, 0, 0, 0, 0]));
        Assert.Equal(PictureRules.Animated, Assert.Single(result.Diagnostics).Rule);
        Assert.NotNull(result.Prepared);
    }

    private void AssertWarnedOfAndGone(PictureResult result)
    {
        Assert.Equal(PictureRules.TellsPlace, Assert.Single(result.Diagnostics).Rule);
        foreach (var variant in result.Prepared!.Variants)
        {
            var bytes = bench.Bytes(variant);
            foreach (var mark in new[] { "GPS", "Exif", "xmpmeta", "MM\0*", "II*\0" })
                Assert.True(bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(mark)) < 0, $"{variant.Name} still has {mark}");
        }
    }

    private static byte[] Saved(Image image, string ending) => ending switch
    {
        "jpg" => image.JpegsaveBuffer(),
        "png" => image.PngsaveBuffer(),
        "webp" => image.WebpsaveBuffer(),
        _ => image.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1),
    };

    /// <summary>Whether the corner of least red and least green lies at the right, and at the bottom.</summary>
    private static (bool Right, bool Bottom) Darkest(Image image, bool onItsSide)
    {
        var (left, right) = (image.Getpoint(4, image.Height / 2), image.Getpoint(image.Width - 5, image.Height / 2));
        var (top, bottom) = (image.Getpoint(image.Width / 2, 4), image.Getpoint(image.Width / 2, image.Height - 5));
        var (across, down) = onItsSide ? (1, 0) : (0, 1);
        return (right[across] < left[across], bottom[down] < top[down]);
    }
}
