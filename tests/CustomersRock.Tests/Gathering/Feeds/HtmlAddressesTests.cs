using CsCheck;
using CustomersRock.Gathering.Feeds.Texts;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class HtmlAddressesTests
{
    private static readonly Uri Root = new("https://s.example/posts/one");

    [Theory]
    [InlineData("<a href=\"two\">x</a>", "<a href=\"https://s.example/posts/two\">x</a>")]
    [InlineData("<a class=x href='/two'>x</a>", "<a class=x href='https://s.example/two'>x</a>")]
    [InlineData("<IMG SRC=p.png alt='a > b'>", "<IMG SRC=\"https://s.example/posts/p.png\" alt='a > b'>")]
    [InlineData("<a href=\"#c\">x</a>", "<a href=\"https://s.example/posts/one#c\">x</a>")]
    [InlineData("<a href=\"/x?a=1&amp;b=2\">x</a>", "<a href=\"https://s.example/x?a=1&amp;b=2\">x</a>")]
    [InlineData("<img srcset=\"s.png 480w, /l.png 2x\">", "<img srcset=\"https://s.example/posts/s.png 480w, https://s.example/l.png 2x\">")]
    [InlineData("<video poster=p.png><source src=//c.example/v.mp4></video>", "<video poster=\"https://s.example/posts/p.png\"><source src=\"https://c.example/v.mp4\"></video>")]
    [InlineData("<blockquote cite=q>", "<blockquote cite=\"https://s.example/posts/q\">")]
    public void Relative_ones_become_absolute(string html, string expected) => Assert.Equal(expected, HtmlAddresses.MakeAbsolute(html, Root));

    [Theory]
    [InlineData("<a href=\"HTTP://Other.example\">x</a>")]
    [InlineData("<a href=\"mailto:ann@example.com\">x</a>")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\">")]
    [InlineData("<a href=\"\">x</a>")]
    [InlineData("<a href>x</a>")]
    [InlineData("<code>&lt;a href=\"two\"&gt;</code>")]
    [InlineData("<!-- <a href=\"two\"> -->")]
    [InlineData("text with href=\"two\"")]
    [InlineData("<p title=\"two\">x</p  >")]
    public void Everything_else_stays_to_the_letter(string html) => Assert.Equal(html, HtmlAddresses.MakeAbsolute(html, Root));

    [Fact]
    public void A_long_base_before_many_short_addresses_makes_no_gigabyte_of_a_megabyte()
    {
        var root = new Uri("https://s.example/" + new string('b', 900) + "/");
        var html = string.Concat(Enumerable.Repeat("<a href=x>", 10_000));
        Assert.InRange(HtmlAddresses.MakeAbsolute(html, root).Length, html.Length, (6 * html.Length) + 4_000);
    }

    [Fact]
    public void A_base_that_no_feed_has_is_none() =>
        Assert.Equal("<a href=x>", HtmlAddresses.MakeAbsolute("<a href=x>", new Uri("https://s.example/" + new string('b', 1_200) + "/")));

    [Fact]
    public void Once_is_as_good_as_twice() =>
        Gen.Char["<>a hrefsc=\"'/.x?&;:#!-"].Array[0, 60].Select(c => new string(c)).Sample(html =>
        {
            var once = HtmlAddresses.MakeAbsolute(html, Root);
            return HtmlAddresses.MakeAbsolute(once, Root) == once;
        });
}
