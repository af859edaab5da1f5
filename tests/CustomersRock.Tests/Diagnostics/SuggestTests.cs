using CustomersRock.Content.Diagnostics;
using Xunit;

namespace CustomersRock.Tests.Diagnostics;

public sealed class SuggestTests
{
    private static readonly string[] Themes = ["advocacy", "kindness", "front-line", "privacy-trust"];

    [Theory]
    [InlineData("advocasy", "advocacy")]
    [InlineData("ADVOCACY", "advocacy")]
    [InlineData("kidnness", "kindness")]
    [InlineData("frontline", "front-line")]
    [InlineData("privacy-trsut", "privacy-trust")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_or_none(string word, string? nearest) => Assert.Equal(nearest, Suggest.Nearest(word, Themes));

    [Fact]
    public void The_order_of_what_is_known_makes_no_difference()
    {
        Assert.Equal("cat", Suggest.Nearest("cot", ["cut", "cat"]));
        Assert.Equal("cat", Suggest.Nearest("cot", ["cat", "cut"]));
    }

    [Fact]
    public void A_very_long_word_is_not_compared() => Assert.Null(Suggest.Nearest(new string('a', 100_000), [new string('a', 100_000)]));
}
