using CsCheck;
using CustomersRock.Content.Addresses;
using Xunit;

namespace CustomersRock.Tests.Addresses;

public sealed class SlugTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.Char["abcXYZ0189 -_'’.,/\\%#?&<>\"éÉßæøłþıİ中文ا\u0301\u200D½①ﬁ\0\n"].Array[0, 130].Select(c => new string(c)),
        Gen.Int[0, 0x10FFFF].Where(i => i is < 0xD800 or > 0xDFFF).Array[0, 60].Select(runes => string.Concat(runes.Select(char.ConvertFromUtf32))));

    [Theory]
    [InlineData("The boy who lost a ninja", "the-boy-who-lost-a-ninja")]
    [InlineData("Sainsbury’s & Trader Joe's", "sainsburys-trader-joes")]
    [InlineData("  --Über  Straße--  ", "uber-strasse")]
    [InlineData("Æther, Øl, Łódź, Þór", "aether-ol-lodz-thor")]
    [InlineData("2026/11: 50 % off!", "2026-11-50-off")]
    [InlineData("東京の話", "東京の話")]
    [InlineData("Cafe\u0301, \u212Bngstro\u0308m, Tiếng Việt, SMÅ", "cafe-angstrom-tieng-viet-sma")]
    [InlineData("हिन्दी की कहानी", "हिन्दी-की-कहानी")]
    [InlineData("İstanbul, ISTANBUL, ısı", "istanbul-istanbul-isi")]
    [InlineData("!?", "")]
    [InlineData("", "")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    public void A_title_becomes_a_readable_slug(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_slug_of_a_slug_is_itself() => Text.Sample(t => Slug.From(Slug.From(t)) == Slug.From(t), iter: 5000);

    [Fact]
    public void What_comes_out_is_a_slug_or_empty() => Text.Sample(t => Slug.From(t).Length == 0 || Slug.IsSlug(Slug.From(t)), iter: 5000);

    [Fact]
    public void No_slug_is_longer_than_a_file_name_may_be() => Text.Sample(t => Slug.From(t).Length <= Slug.Longest, iter: 5000);

    [Fact]
    public void A_slug_never_leaves_its_folder() => Text.Sample(
        t =>
        {
            var address = $"/stories/2026/{Slug.From(t)}/";
            var full = Path.GetFullPath(LinkBase.OutputPath(address), "/site/output");
            return full.StartsWith("/site/output/stories/2026/", StringComparison.Ordinal) && full.EndsWith("/index.html", StringComparison.Ordinal);
        },
        iter: 5000);

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => Assert.Equal("ab", Slug.From("a\uD800b").Replace("-", "", StringComparison.Ordinal).Replace("\uFFFD", "", StringComparison.Ordinal));
}
