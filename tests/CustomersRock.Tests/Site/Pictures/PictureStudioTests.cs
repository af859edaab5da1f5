using System.Text;
using CustomersRock.Site.Pictures;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

public sealed class PictureStudioTests : IDisposable
{
    private readonly PictureBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_photograph_comes_in_three_widths_and_three_formats()
    {
        var prepared = bench.Prepare("case.jpg", PictureMaker.Jpeg(2000, 1000)).Prepared!;

        Assert.Equal(
            ["avif 480x240", "avif 960x480", "avif 1440x720", "webp 480x240", "webp 960x480", "webp 1440x720", "jpg 480x240", "jpg 960x480", "jpg 1440x720"],
            prepared.Variants.Select(v => $"{v.Format.Ending()} {v.Width}x{v.Height}"));
        foreach (var variant in prepared.Variants)
        {
            using var image = bench.Open(variant);
            Assert.Equal((variant.Width, variant.Height, 3), (image.Width, image.Height, image.Bands));
            Assert.Equal(variant.Length, bench.Bytes(variant).Length);
        }
    }

    [Theory]
    [InlineData(1440, new[] { 480, 960, 1440 })]
    [InlineData(1000, new[] { 480, 960, 1000 })]
    [InlineData(700, new[] { 480, 700 })]
    [InlineData(480, new[] { 480 })]
    [InlineData(33, new[] { 33 })]
    [InlineData(1, new[] { 1 })]
    public void A_picture_is_never_enlarged(int width, int[] expected)
    {
        var prepared = bench.Prepare("case.jpg", PictureMaker.Jpeg(width, 20)).Prepared!;

        Assert.Equal(expected, prepared.Of(PictureFormat.Jpeg).Select(variant => variant.Width));
    }

    [Fact]
    public void A_telephone_picture_is_turned_upright()
    {
        var prepared = bench.Prepare("case.jpg", PictureMaker.TelephoneJpeg(800, 600)).Prepared!;

        Assert.Equal((600, 800), (prepared.Largest.Width, prepared.Largest.Height));
        foreach (var variant in prepared.Variants.Where(variant => variant.Width == 600))
        {
            // Red grows to the right and green to the bottom of the sensor; a quarter turn clockwise later red grows to the bottom and green to the left.
            using var image = bench.Open(variant);
            var (top, bottom, left, right) = (image.Getpoint(300, 20), image.Getpoint(300, 780), image.Getpoint(20, 400), image.Getpoint(580, 400));
            Assert.True(bottom[0] > top[0] + 100, $"{variant.Name}: red {top[0]} to {bottom[0]}");
            Assert.True(left[1] > right[1] + 100, $"{variant.Name}: green {left[1]} to {right[1]}");
        }
    }

    [Fact]
    public void Nothing_is_left_of_camera_place_and_profile()
    {
        var source = PictureMaker.TelephoneJpeg(800, 600);
        foreach (var mark in Marks)
            Assert.True(mark == "GPS" || Contains(source, mark), $"the source should have {mark}");

        var prepared = bench.Prepare("case.jpg", source).Prepared!;

        foreach (var variant in prepared.Variants)
        {
            var bytes = bench.Bytes(variant);
            foreach (var mark in Marks)
                Assert.False(Contains(bytes, mark), $"{variant.Name} still has {mark}");

            using var image = bench.Open(variant);
            Assert.DoesNotContain(image.GetFields(), field =>
                field.StartsWith("exif", StringComparison.Ordinal) || field is "xmp-data" or "iptc-data" or "icc-profile-data" or "orientation");
        }
    }

    [Fact]
    public void A_picture_that_tells_its_place_is_warned_of()
    {
        var result = bench.Prepare("case.jpg", PictureMaker.TelephoneJpeg(80, 60));

        Assert.Equal(PictureRules.TellsPlace, Assert.Single(result.Diagnostics).Rule);
        Assert.Empty(bench.Prepare("other.jpg", PictureMaker.Jpeg(80, 60)).Diagnostics);
    }

    [Fact]
    public void A_see_through_picture_falls_back_to_png()
    {
        var prepared = bench.Prepare("logo.png", PictureMaker.SeeThroughPng(600, 300)).Prepared!;

        Assert.Equal([PictureFormat.Avif, PictureFormat.WebP, PictureFormat.Png], prepared.Variants.Select(v => v.Format).Distinct());
        foreach (var variant in prepared.Variants)
        {
            using var image = bench.Open(variant);
            Assert.True(image.HasAlpha(), variant.Name);
        }
    }

    [Fact]
    public void An_alpha_channel_that_hides_nothing_is_dropped()
    {
        var prepared = bench.Prepare("screen.png", PictureMaker.OpaqueAlphaPng(300, 200)).Prepared!;

        Assert.Equal(PictureFormat.Jpeg, prepared.FallbackFormat);
    }

    [Fact]
    public void Grey_deep_and_printers_pictures_become_srgb_in_eight_bits()
    {
        using var photo = PictureMaker.Photo(100, 80);
        var grey = bench.Prepare("grey.png", photo.Colourspace(Enums.Interpretation.Bw).PngsaveBuffer()).Prepared!;
        var deep = bench.Prepare("deep.png", photo.Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer()).Prepared!;
        var print = bench.Prepare("print.jpg", photo.IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer()).Prepared!;

        foreach (var variant in grey.Variants.Concat(deep.Variants).Concat(print.Variants))
        {
            using var image = bench.Open(variant);
            Assert.Equal((3, Enums.BandFormat.Uchar, Enums.Interpretation.Srgb), (image.Bands, image.Format, image.Interpretation));
        }
    }

    [Fact]
    public void Webp_avif_and_gif_are_taken_too()
    {
        using var photo = PictureMaker.Photo(120, 90);
        var webp = bench.Prepare("case.webp", photo.WebpsaveBuffer());
        var avif = bench.Prepare("case.avif", photo.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1));
        var gif = bench.Prepare("case.gif", PictureMaker.Gif(120, 90, frames: 1));

        Assert.All([webp, avif, gif], result => Assert.Empty(result.Diagnostics));
        Assert.All([webp, avif, gif], result => Assert.Equal((120, 90), (result.Prepared!.Largest.Width, result.Prepared.Largest.Height)));
    }

    [Fact]
    public void Of_a_moving_picture_the_first_frame_is_shown()
    {
        var gif = bench.Prepare("wave.gif", PictureMaker.Gif(120, 90, frames: 3));
        var webp = bench.Prepare("wave.webp", PictureMaker.AnimatedWebP(120, 90));

        Assert.All([gif, webp], result => Assert.Equal(PictureRules.Animated, Assert.Single(result.Diagnostics).Rule));
        Assert.All([gif, webp], result => Assert.Equal((120, 90), (result.Prepared!.Largest.Width, result.Prepared.Largest.Height)));
    }

    [Fact]
    public void A_very_tall_picture_stays_within_what_webp_can_hold()
    {
        var prepared = bench.Prepare("scroll.png", PictureMaker.Png(100, 20_000)).Prepared!;

        Assert.Equal((80, 16_000), (prepared.Largest.Width, prepared.Largest.Height));
    }

    [Theory]
    [InlineData(0, 400)]
    [InlineData(132, 300)]
    [InlineData(220, 260)]
    [InlineData(300, 480)]
    public void A_broken_colour_profile_does_not_spoil_a_picture(int from, int to)
    {
        using var tagged = Image.JpegloadBuffer(PictureMaker.TelephoneJpeg(100, 80));
        var profile = (byte[])tagged.Get("icc-profile-data");
        profile.AsSpan(from, to - from).Fill(0x7F);
        var bytes = tagged.Mutate(image => image.Set(GValue.BlobType, "icc-profile-data", profile)).JpegsaveBuffer();

        Assert.NotNull(bench.Prepare("case.jpg", bytes).Prepared);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes()
    {
        using var other = new PictureBench();
        foreach (var (name, bytes) in new[] { ("a.jpg", PictureMaker.TelephoneJpeg(1100, 700)), ("b.png", PictureMaker.SeeThroughPng(500, 300)) })
        {
            bench.Prepare(name, bytes);
            other.Prepare("another-name-" + name, bytes);
        }

        var (first, second) = (bench.Cached(), other.Cached());
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public void The_recipe_names_the_library_that_is_used() => Assert.Equal(PictureRecipe.Library, Darkroom.LibraryVersion);

    private static string[] Marks => ["Exif", "GPS", "xap", "xmpmeta", "ICC_PROFILE", "acsp", PictureMaker.PhotographersName];

    private static bool Contains(byte[] bytes, string mark) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(mark)) >= 0;
}
