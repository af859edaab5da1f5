using CustomersRock.Terminal;
using Xunit;

namespace CustomersRock.Tests.Terminal;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain text, 100 % [bold]", "plain text, 100 % [bold]")]
    [InlineData("Zoë 日本語 🎻 👩‍🍳", "Zoë 日本語 🎻 👩‍🍳")]
    [InlineData("\u001b[31mred", "\\u{1B}[31mred")]
    [InlineData("\u009b2J", "\\u{9B}2J")]
    [InlineData("two\r\nlines\tand a bell\a", "two\\u{D}\\u{A}lines\\u{9}and a bell\\u{7}")]
    [InlineData("\u202etxt.exe", "\\u{202E}txt.exe")]
    [InlineData("\u2028\u2029\ufeff\u200e", "\\u{2028}\\u{2029}\\u{FEFF}\\u{200E}")]
    public void What_a_terminal_would_obey_is_spelt_out(string text, string expected) => Assert.Equal(expected, SafeText.For(text));

    // Not a case above: attributes hold UTF-8, which half a pair is not.
    [Fact]
    public void Half_a_surrogate_pair_is_spelt_out() => Assert.Equal("a\\u{D800}b", SafeText.For("a\ud800b"));
}
