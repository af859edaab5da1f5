using CsCheck;
using CustomersRock.Curation.Digests;
using Xunit;

namespace CustomersRock.Tests.Curation.Digests;

public sealed class QuoteCutTests
{
    [Theory]
    [InlineData("He waited. She came.", 4, "He waited. She came.", false)]
    [InlineData("He waited for her. She came at last.", 5, "He waited for her.", false)]
    [InlineData("He said he would wait for Mr. Lee tonight.", 7, "He said he would wait for Mr.", true)]
    [InlineData("Yes. He waited for her in the snow.", 6, "Yes. He waited for her in", true)]
    [InlineData("“Nobody asked me to.” So he went on.", 5, "“Nobody asked me to.”", false)]
    [InlineData("The site example.com. is down today", 4, "The site example.com. is", true)]
    [InlineData("One\n two", 2, "One two", false)]
    public void A_quote_ends_with_a_sentence_where_one_is_near(string excerpt, int most, string text, bool isShortened) =>
        Assert.Equal(new QuoteCut(text, isShortened), QuoteCut.Of(excerpt, most));

    [Theory]
    [InlineData(null, 40)]
    [InlineData(" \u200B\n", 40)]
    [InlineData("He waited.", 0)]
    public void Where_nothing_is_or_nothing_may_be_there_is_no_quote(string? excerpt, int most) => Assert.Null(QuoteCut.Of(excerpt, most));

    [Fact]
    public void Whatever_the_excerpt_the_quote_is_a_beginning_of_it_and_not_too_long() => Gen.Select(Gen.String, Gen.Int[1, 12]).Sample((excerpt, most) =>
    {
        if (QuoteCut.Of(excerpt, most) is not { } quote)
            return;

        Assert.StartsWith(quote.Text, Content.Texts.VisibleText.Line(excerpt, excerpt.Length), StringComparison.Ordinal);
        Assert.InRange(quote.Text.Split(' ').Length, 1, most);
    });
}
