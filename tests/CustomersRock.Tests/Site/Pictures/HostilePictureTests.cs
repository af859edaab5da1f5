using System.Text;
using CustomersRock.Site.Pictures;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

public sealed class HostilePictureTests : IDisposable
{
    private const string Svg = """<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><rect width="99" height="99"/></svg>""";

    private readonly PictureBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(60_000u, 60_000u)]
    [InlineData(20_001u, 1u)]
    [InlineData(1u, 20_001u)]
    [InlineData(10_000u, 5_001u)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    public void A_bomb_is_refused_before_anything_is_decoded(uint width, uint height)
    {
        Assert.Equal(PictureRules.TooManyPixels, bench.Refused("bomb.png", PictureMaker.BombPng(width, height)).Rule);
        Assert.False(bench.Studio.LibraryLoaded);
    }

    [Fact]
    public void A_header_that_promises_more_than_follows_is_a_damaged_picture() =>
        Assert.Equal(PictureRules.Undecodable, bench.Refused("case.png", PictureMaker.BombPng(5000, 5000)).Rule);

    [Fact]
    public void A_picture_without_extent_is_a_damaged_picture() =>
        Assert.Equal(PictureRules.Undecodable, bench.Refused("case.png", PictureMaker.BombPng(0, 10)).Rule);

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    [InlineData("gif")]
    public void A_picture_cut_short_anywhere_is_refused(string ending)
    {
        var whole = Whole(ending);
        foreach (var part in new[] { 0.02, 0.1, 0.3, 0.5, 0.8, 0.95 })
            Assert.Contains(bench.Refused("case." + ending, whole[..(int)(whole.Length * part)]).Rule, Refusals);
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    [InlineData("gif")]
    public void A_picture_with_flipped_bytes_is_shown_or_refused_and_nothing_else(string ending)
    {
        var whole = Whole(ending);
        var dice = new Random(20261115);
        for (var round = 0; round < 60; round++)
        {
            var broken = (byte[])whole.Clone();
            for (var flip = 0; flip < 1 + round / 10; flip++)
                broken[dice.Next(round % 2 == 0 ? Math.Min(200, broken.Length) : broken.Length)] = (byte)dice.Next(256);

            var result = bench.Studio.Prepare(PictureBench.Named("case." + ending), broken);
            Assert.True(result.Prepared is not null || Refusals.Contains(Assert.Single(result.Diagnostics).Rule));
        }
    }

    [Theory]
    [InlineData("just words", "a text file")]
    [InlineData("", "empty")]
    [InlineData(Svg, "an SVG drawing")]
    [InlineData("<!DOCTYPE html><html></html>", "a web page")]
    [InlineData("%PDF-1.7 ...", "a PDF document")]
    [InlineData("version https://git-lfs.github.com/spec/v1\n", "only the pointer to a file in Git LFS")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "a HEIC picture, as telephones make them")]
    public void What_is_no_picture_is_called_by_its_name(string text, string kind)
    {
        var fault = bench.Refused("case.png", Encoding.UTF8.GetBytes(text));

        Assert.Equal(PictureRules.WrongType, fault.Rule);
        Assert.Equal($"\"case.png\" is {kind}", fault.What);
        Assert.False(bench.Studio.LibraryLoaded);
    }

    [Fact]
    public void A_drawing_behind_a_picture_s_first_bytes_is_never_rendered()
    {
        byte[] disguised = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 50, 0, 50, 1, 1, 0x11, 0, .. Encoding.UTF8.GetBytes(Svg)];

        Assert.Equal(PictureRules.Undecodable, bench.Refused("case.jpg", disguised).Rule);
    }

    [Fact]
    public void A_picture_with_another_name_is_shown_with_a_warning()
    {
        var result = bench.Prepare("case.jpg", PictureMaker.Png(30, 20));

        Assert.NotNull(result.Prepared);
        Assert.Equal(PictureRules.EndingDisagrees, Assert.Single(result.Diagnostics).Rule);
    }

    [Fact]
    public void A_packed_text_that_unpacks_to_a_flood_is_not_unpacked()
    {
        using var memory = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(memory, System.IO.Compression.CompressionLevel.SmallestSize))
        {
            for (var megabyte = 0; megabyte < 200; megabyte++)
                zlib.Write(new byte[1 << 20]);
        }

        byte[] flood = [.. "Comment\0\0"u8, .. memory.ToArray()];
        var result = bench.Prepare("case.png", PictureMaker.PngWith(PictureMaker.Png(30, 20), "zTXt", flood));

        Assert.True(result.Prepared is null || bench.Cached().Values.All(bytes => bytes.Length < 100_000));
    }

    [Fact]
    public void A_file_above_the_cap_is_not_read()
    {
        using (var file = File.Create(bench.Folder.Full(PictureBench.Story + "huge.jpg")))
            file.SetLength(PictureLimits.FileBytes + 1);

        var fault = Assert.Single(bench.Studio.Prepare(PictureBench.Named("huge.jpg")).Diagnostics);
        Assert.Equal(PictureRules.FileTooLarge, fault.Rule);
    }

    [Fact]
    public void A_missing_picture_is_named_with_its_folder()
    {
        var result = bench.Studio.Prepare(PictureBench.Named("gone.jpg"));

        Assert.Null(result.Hash);
        Assert.Equal(
            "input/stories/2026/violin/index.md:7:8: error CR0401: there is no picture \"input/stories/2026/violin/gone.jpg\"; put it beside the story, or correct the name (capital letters count)",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("../../../../secret.jpg")]
    [InlineData("../../../../../../../../etc/hostname")]
    public void A_picture_outside_the_content_is_missing(string name)
    {
        File.WriteAllBytes(bench.Folder.Full("secret.jpg"), PictureMaker.Jpeg(10, 10));

        Assert.Equal(PictureRules.MissingFile, Assert.Single(bench.Studio.Prepare(PictureBench.Named(name)).Diagnostics).Rule);
    }

    [Fact]
    public void A_link_to_a_picture_elsewhere_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege on Windows");
        var secret = bench.Folder.Full("secret.jpg");
        File.WriteAllBytes(secret, PictureMaker.Jpeg(10, 10));
        File.CreateSymbolicLink(bench.Folder.Full(PictureBench.Story + "case.jpg"), secret);
        Directory.CreateSymbolicLink(bench.Folder.Full(PictureBench.Story + "album"), bench.Folder.Root);

        foreach (var name in new[] { "case.jpg", "album/secret.jpg" })
        {
            var fault = Assert.Single(bench.Studio.Prepare(PictureBench.Named(name)).Diagnostics);
            Assert.Equal((PictureRules.MissingFile, true), (fault.Rule, fault.What.Contains("only a link", StringComparison.Ordinal)));
        }
    }

    private static CustomersRock.Content.Diagnostics.DiagnosticRule[] Refusals => [PictureRules.Undecodable, PictureRules.WrongType, PictureRules.TooManyPixels];

    private static byte[] Whole(string ending)
    {
        using var photo = PictureMaker.Photo(160, 120);
        return ending switch
        {
            "jpg" => photo.JpegsaveBuffer(q: 90),
            "png" => photo.PngsaveBuffer(),
            "webp" => photo.WebpsaveBuffer(),
            "avif" => photo.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1),
            _ => PictureMaker.Gif(160, 120, frames: 1),
        };
    }
}
