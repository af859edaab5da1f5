using CustomersRock.Site.Cards;
using NetVips;
using Xunit;

namespace CustomersRock.Tests.Site.Cards;

public sealed class IndexedPictureTests
{
    [Fact]
    public void A_picture_of_few_colours_comes_back_as_it_was()
    {
        var rgb = Pixels((x, y) => new Rgb((byte)(x / 100), (byte)(y / 100), 7));
        Assert.Equal(rgb, Decoded(IndexedPicture.From(rgb)));
    }

    [Fact]
    public void A_picture_of_many_colours_keeps_near_them()
    {
        var rgb = Pixels((x, y) => new Rgb((byte)(x % 256), (byte)(y % 256), (byte)((x * y) % 256)));
        var picture = IndexedPicture.From(rgb);
        picture.Lay(new TextMask([.. Enumerable.Range(0, 256 * 4).Select(i => (byte)(i / 4))], 300, 300, 256, 4), new Rgb(255, 0, 255));
        Assert.True(picture.Palette.Count <= 256);
        Assert.Equal(rgb.Length, Decoded(picture).Length);
    }

    [Fact]
    public void Text_is_laid_over_in_shades()
    {
        var picture = IndexedPicture.From(Pixels((_, _) => new Rgb(255, 255, 255)));
        picture.Lay(new TextMask([0, 51, 102, 255], 10, 20, 4, 1), new Rgb(0, 100, 0));
        var row = Decoded(picture).AsSpan(((20 * CardRecipe.Width) + 9) * 3, 18).ToArray();
        Assert.Equal([255, 255, 255, 255, 255, 255, 204, 224, 204, 153, 193, 153, 0, 100, 0, 255, 255, 255], row);
    }

    [Theory]
    [InlineData(-2, -2)]
    [InlineData(1198, 628)]
    [InlineData(-50, 5)]
    [InlineData(5000, 5000)]
    public void Text_that_reaches_over_the_edge_is_cut_there(int x, int y)
    {
        var picture = IndexedPicture.From(Pixels((_, _) => new Rgb(255, 255, 255)));
        picture.Lay(new TextMask([.. Enumerable.Repeat((byte)255, 16)], x, y, 4, 4), default);
        var dark = Decoded(picture).Count(b => b == 0) / 3;
        Assert.Equal(x is -2 or 1198 ? 4 : 0, dark);
    }

    private static byte[] Pixels(Func<int, int, Rgb> colour)
    {
        var rgb = new byte[CardRecipe.Width * CardRecipe.Height * 3];
        for (var i = 0; i < rgb.Length / 3; i++)
            (rgb[3 * i], rgb[(3 * i) + 1], rgb[(3 * i) + 2]) = (colour(i % CardRecipe.Width, i / CardRecipe.Width).Red, colour(i % CardRecipe.Width, i / CardRecipe.Width).Green, colour(i % CardRecipe.Width, i / CardRecipe.Width).Blue);

        return rgb;
    }

    private static byte[] Decoded(IndexedPicture picture)
    {
        using var image = Image.PngloadBuffer(PngWriter.Write(picture), failOn: Enums.FailOn.Warning);
        return image.WriteToMemory<byte>();
    }
}
