using CustomersRock.Desk;
using CustomersRock.Tests.Gathering;
using Xunit;

namespace CustomersRock.Tests.Desk;

public sealed class DeskTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("  two\nlines  ", "two lines")]
    [InlineData("pay \u202Ewon", @"pay \u{202E}won")]
    [InlineData("\u001B[31mred", @"\u{1B}[31mred")]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    public void A_line_of_a_stranger_is_one_line_without_power(string? text, string? expected) => Assert.Equal(expected, DeskText.Line(text));

    [Fact]
    public void What_is_too_long_is_cut_but_never_through_a_letter()
    {
        Assert.Equal("aaaa…", DeskText.Cut("aaaaaaaa", 5));
        Assert.Equal("aaa…", DeskText.Cut("aaa🚌aaa", 5));
        Assert.Equal(300, DeskText.Line(new string('x', 1_000_000))!.Length);
    }

    [Theory]
    [InlineData("https://a.example/b?c=d", "https://a.example/b?c=d")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//a.example/", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_are_links(string? url, string? expected) => Assert.Equal(expected, DeskText.Link(url));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("\" onfocus=x", null)]
    [InlineData("", null)]
    public void Only_languages_are_languages(string? tag, string? expected) => Assert.Equal(expected, DeskText.Language(tag));

    [Fact]
    public void An_entry_without_a_title_is_called_by_its_first_line()
    {
        Assert.Equal("A first line", DeskText.Title(MadeUp.Telling("s/1", text: "A first line\nand more") with { Title = null }));
        Assert.Equal("(without a title)", DeskText.Title(MadeUp.Telling("s/1") with { Title = " " }));
    }
}
