using System.Collections.Immutable;
using CsCheck;
using CustomersRock.Site.Cards;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Cards;

public sealed class CardTextTests
{
    private static readonly FontFile Vollkorn = Font("Vollkorn-ExtraBold.ttf");
    private static readonly FontFile Noto = Font("NotoSerif-Bold.ttf");
    private static readonly ImmutableArray<FontFile> Both = [Vollkorn, Noto];

    [Theory]
    [InlineData("The violin", "The violin", "Vollkorn ExtraBold")]
    [InlineData("  a\tb\u00A0\u2003c\r\nd ", "a b c d", "Vollkorn ExtraBold")]
    [InlineData("cafe\u0301", "cafe\u0301", "Vollkorn ExtraBold")]
    [InlineData("e\u0301\u0302\u0303\u0304\u0305", "e\u0301\u0302", "Vollkorn ExtraBold")]
    [InlineData("\u0301\u0302\u0303x", "x", "Vollkorn ExtraBold")]
    [InlineData("a\u202Eb\u2066c\u200Dd\u00ADe", "abcde", "Vollkorn ExtraBold")]
    [InlineData("Ὦ ἄνδρες", "Ὦ ἄνδρες", "Noto Serif Bold")]
    [InlineData("Ὦ ἄνδρες 日本 🥐", "Ὦ ἄνδρες", "Vollkorn ExtraBold")]
    [InlineData("half a pair \uD83C", "half a pair", "Vollkorn ExtraBold")]
    [InlineData("日本語 and so on", "and so on", "Vollkorn ExtraBold")]
    [InlineData("日本語の長い題 x", null, null)]
    [InlineData(" \u200B\t", null, null)]
    [InlineData(null, null, null)]
    public void Words_are_cleaned_and_set_in_one_face_where_one_has_all_letters(string? written, string? text, string? font)
    {
        var clean = CardText.Of(written, Both);
        Assert.Equal((text, font), (clean?.Text, clean?.Font.Name));
    }

    [Fact]
    public void The_fonts_of_the_house_have_all_living_letters_of_Latin_Greek_and_Cyrillic()
    {
        const string Asked = "AaÀàÅåÆæČčĐđĘęĞğİıŁłŃńŒœŘřŞşȘșẞßŢţŮůŸÿŻżÞþÐðƠơƯưẠạẬậẾếỆệỢợỮữỲỳỸỹΑαΆάΏώΐΰςϋЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАаЯяЫыЭэҐґҒғҚқҢңҮүҰұҺһӘәӨө“”‘’„«»‹›–—…•·€£%№";
        Assert.DoesNotContain(Asked, c => !Vollkorn.Coverage.Has(c));
        foreach (var (from, to) in new[] { (0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x386, 0x3E1), (0x400, 0x52F), (0x1E00, 0x1EFF) })
        {
            var missing = Enumerable.Range(from, to - from + 1).Select(c => (char)c).Where(c => char.IsLetter(c) && !Noto.Coverage.Has(c) && !Vollkorn.Coverage.Has(c));
            Assert.Empty(missing);
        }

        Assert.False(Vollkorn.Coverage.Has('日') || Noto.Coverage.Has('א'));
    }

    [Fact]
    public void Any_text_is_cleaned_or_refused() => Gen.String.Sample(written =>
    {
        if (CardText.Of(written, Both) is not { } clean)
            return;

        Assert.True(clean.Text.Length is > 0 and <= CardRecipe.LongestText + 1);
        Assert.All(clean.Text, c => Assert.True(Both.Any(f => f.Coverage.Has(c))));
        Assert.DoesNotContain("  ", clean.Text, StringComparison.Ordinal);
        Assert.Equal(clean, CardText.Of(clean.Text, Both));
    });

    [Fact]
    public void A_font_that_is_damaged_is_no_font_or_has_fewer_letters()
    {
        var whole = File.ReadAllBytes(Vollkorn.Path);
        Gen.Int[0, 4096].Array[1, 20].Select(Gen.Byte, Gen.Int[0, whole.Length]).Sample((places, value, length) =>
        {
            var broken = whole[..length];
            foreach (var place in places.Where(p => p < length))
                broken[place] = value;

            FontFile.Read("x.ttf", broken)?.Coverage.Has('a');
        }, iter: 300);
    }

    private static FontFile Font(string name)
    {
        var path = Path.Combine(RepositoryFolder.Theme, "cards", "fonts", name);
        return FontFile.Read(path, File.ReadAllBytes(path))!;
    }
}
