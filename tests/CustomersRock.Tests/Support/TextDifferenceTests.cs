using Xunit;

namespace CustomersRock.Tests.Support;

public sealed class TextDifferenceTests
{
    [Fact]
    public void Names_the_line_and_column_and_shows_what_stands_around()
    {
        var difference = TextDifference.Between("one\ntwo\nthree\nfour", "one\ntwo\nthrew\nfour");

        Assert.Equal("line 3, column 5\n  one\n  two\n- three\n+ threw\n  four\n", difference.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Lines_that_were_added_are_told_apart_from_lines_that_repeat()
    {
        var difference = TextDifference.Between("a\na", "a\na\na");

        Assert.Equal("line 3, column 1\n  a\n  a\n+ a\n", difference.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_long_line_is_shown_around_the_difference_only()
    {
        var difference = TextDifference.Between(new string('x', 5000) + "old" + new string('y', 5000), new string('x', 5000) + "new" + new string('y', 5000));

        Assert.Contains("xxxnewyyy", difference, StringComparison.Ordinal);
        Assert.True(difference.Length < 400, difference);
    }

    [Fact]
    public void What_cannot_be_seen_is_spelt_out()
    {
        var difference = TextDifference.Between("a b", "a\u00A0b");

        Assert.Contains(@"+ a\u00A0b", difference, StringComparison.Ordinal);
    }
}
