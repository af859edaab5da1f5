using CustomersRock.Commands.Sources;
using Xunit;

namespace CustomersRock.Tests.Commands.Sources;

public sealed class SourceIdsTests
{
    [Theory]
    [InlineData("Kind Counter", "kind-counter")]
    [InlineData("Só Notícia Boa", "so-noticia-boa")]
    [InlineData("r/MadeMeSmile", "r-mademesmile")]
    [InlineData("日本の親切", "shop-example")]
    [InlineData("!", "shop-example")]
    [InlineData("NUL", "nul-source")]
    [InlineData("com1", "com1-source")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("A title that goes on and on and on until nobody reads it", "a-title-that-goes-on-and-on-and-on-until")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik", "donaudampfschifffahrtsgesellschaftskapit")]
    public void An_id_is_made_of_the_title_or_else_of_the_host(string title, string id)
    {
        Assert.Equal(id, SourceIds.Of(title, "https://www.shop.example/feed"));
        Assert.True(SourceIds.IsId(id));
    }

    [Theory]
    [InlineData("nul")]
    [InlineData("a")]
    [InlineData("Bad Id")]
    public void What_can_be_no_file_everywhere_is_no_id(string id) => Assert.False(SourceIds.IsId(id));

    [Fact]
    public void No_id_is_given_twice()
    {
        var ids = new SourceIds(["kind-counter", "Kind-Counter-2"]);
        Assert.Equal(["kind-counter-3", "kind-counter-4", "other"], [Take("Kind Counter"), Take("Kind Counter"), Take("Other")]);

        string Take(string title) => ids.Take(title, "https://shop.example/");
    }

    [Fact]
    public void Ten_thousand_of_one_name_are_told_apart()
    {
        var ids = new SourceIds([]);
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(_ => ids.Take("News", "https://shop.example/")).Distinct().Count());
    }
}
