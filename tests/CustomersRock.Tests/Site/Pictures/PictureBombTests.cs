using System.Buffers.Binary;
using CustomersRock.Site.Pictures;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

/// <summary>Small files that announce gigabytes, in each format; and those that announce little and bring much.</summary>
public sealed class PictureBombTests : IDisposable
{
    private readonly PictureBench bench = new();

    public void Dispose() => bench.Dispose();

    public static TheoryData<string> Bombs => [.. Files.Keys];

    private static readonly Dictionary<string, Func<byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["png"] = () => PictureMaker.BombPng(50_000, 50_000),
        ["jpg"] = () => Patched(Saved("jpg"), AfterMarker(Saved("jpg"), 0xC0) + 3, bigEndian: true, 65_500, 65_500),
        ["gif"] = () => Patched(PictureMaker.Gif(16, 16, 1), 6, bigEndian: false, 65_535, 65_535),
        ["lossy.webp"] = () => Patched(Saved("webp"), 26, bigEndian: false, 16_383, 16_383),
        ["lossless.webp"] = () => LosslessWebP(16_383, 16_383),
        ["extended.webp"] = () => ExtendedWebP(),
        ["avif"] = () => BombAvif(),
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_before_a_decoder_sees_it(string name)
    {
        // The making of some needs the library; the studio must not.
        var fault = bench.Refused("bomb." + name, Files[name]());
        Assert.Equal(PictureRules.TooManyPixels, fault.Rule);
        Assert.False(bench.Studio.LibraryLoaded);
    }

    [Fact]
    public void A_jpeg_that_says_its_size_twice_is_refused()
    {
        using var large = (Image.Black(7100, 7100) + 90).Cast(Enums.BandFormat.Uchar);
        var jpeg = large.JpegsaveBuffer(q: 50);
        var frame = AfterMarker(jpeg, 0xC0) - 4;
        byte[] small = [0xFF, 0xC0, 0, 11, 8, 0, 50, 0, 50, 1, 1, 0x11, 0];
        Assert.Equal(PictureRules.Undecodable, bench.Refused("case.jpg", [.. jpeg[..frame], .. small, .. jpeg[frame..]]).Rule);
    }

    [Fact]
    public void A_png_that_says_its_size_twice_is_refused()
    {
        var bomb = PictureMaker.BombPng(20_000, 20_000)[8..33];
        var png = PictureMaker.Png(30, 20);
        Assert.Equal(PictureRules.Undecodable, bench.Refused("case.png", [.. png[..33], .. bomb, .. png[33..]]).Rule);
    }

    [Fact]
    public void A_gif_whose_frame_is_larger_than_its_screen_shows_at_most_the_screen()
    {
        var gif = PictureMaker.Gif(600, 400, frames: 1);
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(6), 10);
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(8), 10);
        var result = bench.Prepare("case.gif", gif);
        Assert.True(result.Prepared is null || result.Prepared.Largest.Width <= 600);
    }

    [Fact]
    public void A_webp_whose_inside_is_larger_than_its_canvas_is_refused()
    {
        var webp = ExtendedWebP();
        webp.AsSpan(24, 6).Clear();
        Assert.Equal(PictureRules.Undecodable, bench.Refused("case.webp", webp).Rule);
    }

    private static byte[] Saved(string ending)
    {
        using var photo = PictureMaker.Photo(64, 48);
        return ending == "jpg" ? photo.JpegsaveBuffer() : ending == "webp" ? photo.WebpsaveBuffer() : photo.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1);
    }

    private static int AfterMarker(byte[] jpeg, byte marker) => jpeg.AsSpan().IndexOf([(byte)0xFF, marker]) + 4;

    private static byte[] Patched(byte[] file, int at, bool bigEndian, ushort first, ushort second)
    {
        // JPEG names the height at a frame's second byte, the others the width first; both are as large here.
        var place = file.AsSpan(bigEndian ? at - 2 : at);
        if (bigEndian)
        {
            BinaryPrimitives.WriteUInt16BigEndian(place, first);
            BinaryPrimitives.WriteUInt16BigEndian(place[2..], second);
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(place, first);
            BinaryPrimitives.WriteUInt16LittleEndian(place[2..], second);
        }

        return file;
    }

    private static byte[] LosslessWebP(uint width, uint height)
    {
        byte[] webp = [.. "RIFF\u0034\0\0\0WEBPVP8L\u0028\0\0\0"u8, 0x2F, .. new byte[39]];
        BinaryPrimitives.WriteUInt32LittleEndian(webp.AsSpan(21), (width - 1) | ((height - 1) << 14));
        return webp;
    }

    private static byte[] ExtendedWebP()
    {
        var webp = PictureMaker.AnimatedWebP(64, 48);
        webp.AsSpan(24, 6).Fill(0xFF);
        return webp;
    }

    private static byte[] BombAvif()
    {
        var avif = Saved("avif");
        var size = avif.AsSpan().IndexOf("ispe"u8) + 8;
        BinaryPrimitives.WriteUInt32BigEndian(avif.AsSpan(size), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(avif.AsSpan(size + 4), 60_000);
        return avif;
    }
}
