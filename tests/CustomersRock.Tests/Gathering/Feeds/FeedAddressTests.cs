using CsCheck;
using CustomersRock.Gathering.Feeds;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class FeedAddressTests
{
    private static readonly Uri Root = new("https://s.example/news/feed.xml");

    [Theory]
    [InlineData("https://o.example/a?b=1&c=2#d", "https://o.example/a?b=1&c=2#d")]
    [InlineData("  https://o.example/a\n", "https://o.example/a")]
    [InlineData("HTTP://O.example/A", "http://o.example/A")]
    [InlineData("/a", "https://s.example/a")]
    [InlineData("a", "https://s.example/news/a")]
    [InlineData("../a", "https://s.example/a")]
    [InlineData("?p=1", "https://s.example/news/feed.xml?p=1")]
    [InlineData("#x", "https://s.example/news/feed.xml#x")]
    [InlineData("//o.example/a", "https://o.example/a")]
    [InlineData("/a b", "https://s.example/a%20b")]
    [InlineData("https://user:pass@s.example/x?y#z", "https://s.example/x?y#z")]
    [InlineData("https://s.exam\nple/a", "https://s.example/a")]
    public void Addresses_become_absolute_and_clean(string written, string expected) => Assert.Equal(expected, FeedAddress.Resolve(written, Root));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://s.example/x")]
    [InlineData("mailto:ann@example.com")]
    [InlineData("tag:s.example,2024:1")]
    [InlineData("https://")]
    [InlineData("http:///x")]
    public void All_but_http_and_https_is_no_link(string? written) => Assert.Null(FeedAddress.Resolve(written, Root));

    [Fact]
    public void Without_a_base_a_relative_address_is_none() => Assert.Null(FeedAddress.Resolve("/etc/passwd", null));

    [Fact]
    public void What_is_too_long_is_none_rather_than_another() => Assert.Null(FeedAddress.Resolve("https://s.example/" + new string('a', FeedLimits.Address), Root));

    [Fact]
    public void Whatever_is_written_a_link_is_of_the_web_or_none() =>
        Gen.OneOf(Gen.String, Gen.Char["javscript:htp/.@#?\\ \n\t%20é"].Array[0, 30].Select(c => new string(c)))
            .Sample(written => FeedAddress.Resolve(written, Root) is not { } link || ((link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)) && !new Uri(link).UserInfo.Contains(':', StringComparison.Ordinal)));
}
