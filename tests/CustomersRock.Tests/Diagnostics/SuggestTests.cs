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

    [Theory]
    [InlineData("Front Line", "front-line")]
    [InlineData("frontline", "front-line")]
    [InlineData("PRIVACY_TRUST", "privacy-trust")]
    [InlineData("kindnes", null)]
    [InlineData("--", null)]
    [InlineData("", null)]
    public void The_same_letters_are_the_same_word(string word, string? same) => Assert.Equal(same, Suggest.SameLetters(word, Themes));

    [Theory]
    [InlineData("Titel", "Title")]
    [InlineData("Pblished", "Published")]
    [InlineData("Publlished", "Published")]
    [InlineData("Published:", "Published")]
    [InlineData("Image Alt", "ImageAlt")]
    [InlineData("Pubilshed", "Published")]
    [InlineData("Publsihde", null)] // two slips
    [InlineData("Titles", null)] // another word
    [InlineData("Rloe", null)] // too short
    [InlineData("Iteml", null)] // Items, or Itemy
    [InlineData("Weather", null)]
    public void One_slip_is_certain_where_no_other_word_is_as_near(string word, string? meant) =>
        Assert.Equal(meant, Suggest.Certain(word, ["Title", "Published", "ImageAlt", "Role", "Items", "Itemy"]));

    [Fact]
    public void Two_words_of_the_same_letters_are_in_doubt() => Assert.Null(Suggest.SameLetters("FrontLine", ["front-line", "front_line"]));

    [Fact]
    public void The_order_of_what_is_known_makes_no_difference()
    {
        Assert.Equal("cat", Suggest.Nearest("cot", ["cut", "cat"]));
        Assert.Equal("cat", Suggest.Nearest("cot", ["cat", "cut"]));
    }

    [Fact]
    public void A_very_long_word_is_not_compared() => Assert.Null(Suggest.Nearest(new string('a', 100_000), [new string('a', 100_000)]));
}
