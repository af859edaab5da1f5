using CustomersRock.Site.Feeds;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://a.example/b/?c=d&e=%20f#g", "https://a.example/b/?c=d&e=%20f#g")]
    [InlineData("https://a.example/zoë/漢/😀", "https://a.example/zo%C3%AB/%E6%BC%A2/%F0%9F%98%80")]
    [InlineData("https://a.example/\"><script>", "https://a.example/%22%3E%3Cscript%3E")]
    [InlineData("https://a.example/a b\nc\\d^`{|}", "https://a.example/a%20b%0Ac%5Cd%5E%60%7B%7C%7D")]
    [InlineData("https://[::1]:80/x[]=1?y[0]=2", "https://[::1]:80/x%5B%5D=1?y%5B0%5D=2")]
    [InlineData("https://[::1]", "https://[::1]")]
    [InlineData("", "")]
    public void What_no_address_may_hold_is_percent_encoded(string url, string encoded) => Assert.Equal(encoded, WebAddress.Encoded(url));

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() =>
        Assert.Equal("https://a.example/%EF%BF%BDa", WebAddress.Encoded("https://a.example/\uD83Da"));

    [Fact]
    public void An_encoded_address_stays_as_it_is()
    {
        var encoded = WebAddress.Encoded("https://a.example/zoë?x=[1]");

        Assert.Same(encoded, WebAddress.Encoded(encoded));
    }
}
