using CsCheck;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using Xunit;

namespace CustomersRock.Tests.Addresses;

public sealed class PageAddressTests
{
    private static readonly Gen<string> Urls = Gen.OneOf(
        OneOf("a.example", "www.a.example", "m.www.A.example", "amp.dev", "www-a-example.cdn.ampproject.org", "www.google.de", "[::1]", "bücher.example", "a.example.", "1.2.3.4:81")
            .SelectMany(host => Gen.Char["abcABC019/.%?&=#_-~+é中 \t\\\"<>{}|^`'()[]:;@,!$*\u202Eamp2Futindexhl"].Array[0, 60].Select(c => "https://" + host + "/" + new string(c))),
        OneOf("/c/s/", "/amp/", "/amp", "index.html", "/index.php", ".amp.html", "?amp=1", "utm_source=x", "&", "?", "b=2", "%2e%2E", "%2f", "%41", "www.a.example", "/", "//", "amp.a.example")
            .Array[0, 9].Select(parts => "https://www-a-example.cdn.ampproject.org" + string.Concat(parts)),
        Gen.String);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Theory]
    [InlineData("https://www.a.example/bus/?utm_source=x&id=7&fbclid=9#top", "a.example/bus?id=7")]
    [InlineData("http://A.EXAMPLE:80/bus", "a.example/bus")]
    [InlineData("https://a.example:8443/?b=2&a=1", "a.example:8443?a=1&b=2")]
    [InlineData("https://a.example/Bus", "a.example/Bus")]
    [InlineData("https://s.example/a?id=7&ref=rss", "s.example/a?id=7&ref=rss")]
    [InlineData("https://s.example/a?gclid=1&dclid=2&msclkid=3&mc_cid=4&mc_eid=5&igshid=6", "s.example/a")]
    [InlineData("https://s.example/a?utm%5Fsource=x&UTM_Medium=y", "s.example/a")]
    [InlineData("https://m.s.example/a", "s.example/a")]
    [InlineData("https://m.com/a", "m.com/a")]
    [InlineData("https://amp.s.example/a", "s.example/a")]
    [InlineData("https://s.example/a/amp/", "s.example/a")]
    [InlineData("https://s.example/a.amp.html?outputType=amp", "s.example/a.html")]
    [InlineData("https://s.example/a?amp", "s.example/a")]
    [InlineData("https://s.example/amp", "s.example/amp")]
    [InlineData("https://www-s-example.cdn.ampproject.org/c/s/www.s.example/a/?amp=1", "s.example/a")]
    [InlineData("https://www.google.com/amp/s/www.s.example/a", "s.example/a")]
    [InlineData("https://s.example/caf%c3%a9/%7Eann", "s.example/caf%C3%A9/~ann")]
    [InlineData("https://s.example/café/~ann", "s.example/caf%C3%A9/~ann")]
    [InlineData("https://bücher.example/", "xn--bcher-kva.example")]
    [InlineData("https://s.example/index.php?p=5", "s.example?p=5")]
    [InlineData("https://s.example/?p=5", "s.example?p=5")]
    [InlineData("https://s.example/a?", "s.example/a")]
    [InlineData("https://user:pass@s.example/a", "s.example/a")]
    [InlineData("https://s.example./a", "s.example/a")]
    [InlineData("http://[::1]/a", "[::1]/a")]
    [InlineData("  https://s.example/a\n", "s.example/a")]
    public void A_page_is_compared_without_what_changes_nothing(string url, string canonical) =>
        Assert.Equal(new CanonicalUrl(canonical), PageAddress.Canonical(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("/bus")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://s.example/a")]
    [InlineData("mailto:a@s.example")]
    public void What_is_no_web_address_has_none(string? url)
    {
        Assert.Null(PageAddress.Canonical(url));
        Assert.Null(PageAddress.Shown(url));
    }

    [Theory]
    [InlineData("https://Kind-Counter.example/2026/Bus/?utm_source=rss&utm_medium=feed#top", "https://kind-counter.example/2026/Bus/")]
    [InlineData("http://letters.oldmill.example/1311-café.html", "http://letters.oldmill.example/1311-caf%C3%A9.html")]
    [InlineData("http://refund.example/?q=airline%20number", "http://refund.example/?q=airline%20number")]
    [InlineData("https://s.example/a?b=2&utm_term=x&a=1", "https://s.example/a?b=2&a=1")]
    [InlineData("https://www.s.example:443/a", "https://www.s.example/a")]
    [InlineData("https://user:pass@s.example:8080/a", "https://s.example:8080/a")]
    [InlineData("https://s.example", "https://s.example/")]
    public void An_address_to_be_followed_loses_only_the_tracking(string url, string shown) => Assert.Equal(shown, PageAddress.Shown(url));

    [Theory]
    [InlineData("http://xn--\u00e9/x")]
    [InlineData("https://shop.xn--b\u00fccher.example/x")]
    public void A_name_that_DNS_cannot_have_is_no_address(string url)
    {
        Assert.Null(PageAddress.Canonical(url));
        Assert.Null(PageAddress.Shown(url));
    }

    [Theory]
    [InlineData("https://www.s.example/", true)]
    [InlineData("https://s.example/index.html", true)]
    [InlineData("https://s.example:8080", true)]
    [InlineData("https://s.example/?p=5", false)]
    [InlineData("https://s.example/a", false)]
    public void A_host_alone_is_a_front_page(string url, bool isFront) => Assert.Equal(isFront, PageAddress.IsFrontPage(PageAddress.Canonical(url)!.Value));

    [Fact]
    public void The_canonical_of_a_canonical_is_itself() => Urls.Sample(
        url =>
        {
            if (PageAddress.Canonical(url) is { } canonical)
                Assert.Equal(canonical, PageAddress.Canonical("https://" + canonical.Value));
        },
        iter: 20_000);

    [Fact]
    public void What_is_shown_leads_to_the_same_page() => Urls.Sample(
        url =>
        {
            if (PageAddress.Shown(url) is { } shown)
            {
                Assert.Equal(PageAddress.Canonical(url), PageAddress.Canonical(shown));
                Assert.All(shown, c => Assert.True(c is > ' ' and < '\x7f'));
            }
        },
        iter: 20_000);
}
