using CsCheck;
using CustomersRock.Commands.Inbox.Reviewing;
using CustomersRock.Terminal;
using Xunit;

namespace CustomersRock.Tests.Commands.Inbox.Reviewing;

public sealed class PhraseLinesTests
{
    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("unbreakable", 4, "unbr|eaka|ble")]
    [InlineData("a\nb", 8, "a|b")]
    [InlineData("日本日本", 5, "日本|日本")]
    [InlineData("", 8, "")]
    public void Lines_break_at_spaces_and_count_columns(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', PhraseLines.Wrap([text], width).Select(row => string.Concat(row.Select(p => p.Text)))));

    [Fact]
    public void A_tone_goes_on_in_the_next_row()
    {
        var rows = PhraseLines.Wrap(["one ", Phrase.Good("two three")], 8);
        Assert.Equal([Phrase.Good("three")], rows[1]);
    }

    [Fact]
    public void No_row_is_wider_than_it_may_be_and_no_letter_is_lost() => Gen.Select(Gen.String[0, 80], Gen.Int[6, 40]).Sample((text, width) =>
    {
        var rows = PhraseLines.Wrap([text], width);
        Assert.All(rows, row => Assert.True(row.Sum(p => PhraseLines.Width(p.Text)) <= width));
        Assert.Equal(Letters(SafeText.For(text.Replace("\n", "", StringComparison.Ordinal))), Letters(string.Concat(rows.SelectMany(r => r).Select(p => p.Text))));
    });

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
