using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

/// <summary>A picture before it is committed.</summary>
public sealed class PictureCleaningTests
{
    private static readonly Picture Named = new("input/stories/2026/heel/shoe.jpg", "A shoe", "Ada", null, new FilePosition("input/stories/2026/heel/index.md", 9, 3));

    private readonly PictureCleaning cleaning = new();

    [Fact]
    public void Place_and_camera_are_gone_and_the_picture_stands_upright()
    {
        var sent = PictureMaker.WithExif(PictureMaker.Jpeg(90, 60), PictureMaker.Exif(bigEndian: true, orientation: 6, place: true));
        Assert.True(PictureCleaning.TellsPlace(sent));
        var clean = cleaning.Clean(Named, sent);
        Assert.Null(clean.Fault);
        Assert.Equal("jpg", clean.Ending);
        Assert.False(PictureCleaning.TellsPlace(clean.Bytes));
        using var image = Image.JpegloadBuffer(clean.Bytes);
        Assert.Equal((60, 90), (image.Width, image.Height));
        Assert.DoesNotContain(image.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("xmp", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_hidden_behind_the_end_of_the_file_is_gone()
    {
        var clean = cleaning.Clean(Named, [.. PictureMaker.Jpeg(90, 60), .. "my other secret"u8]);
        Assert.True(clean.Bytes.AsSpan().IndexOf("my other secret"u8) < 0);
    }

    [Fact]
    public void A_picture_wider_than_any_page_is_scaled_down()
    {
        var clean = cleaning.Clean(Named, PictureMaker.Png(4000, 30));
        using var image = Image.PngloadBuffer(clean.Bytes!);
        Assert.Equal(PictureCleaning.Widest, image.Width);
        Assert.Equal("png", clean.Ending);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() =>
        Assert.Equal(cleaning.Clean(Named, PictureMaker.Jpeg(90, 60)).Bytes, cleaning.Clean(Named, PictureMaker.Jpeg(90, 60)).Bytes);

    [Fact]
    public void A_bomb_a_drawing_and_half_a_picture_are_refused()
    {
        Assert.Equal(
            ["CR0408", "CR0406", "CR0405"],
            new[] { PictureMaker.BombPng(60_000, 60_000), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray(), PictureMaker.Jpeg(900, 600)[..4000] }
                .Select(bytes => cleaning.Clean(Named, bytes))
                .Select(clean => clean.Bytes is null ? clean.Fault!.Rule.Code : "taken"));
    }
}
