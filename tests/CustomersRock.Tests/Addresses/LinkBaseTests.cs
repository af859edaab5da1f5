using CsCheck;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using Xunit;

namespace CustomersRock.Tests.Addresses;

public sealed class LinkBaseTests
{
    private static readonly LinkBase Below = new(new SiteSettings { Host = "rock.example", LinkRoot = "/customers-rock" });

    private static readonly Gen<string> Part = Gen.Int[1, 0x10FFFF].Where(i => i is (< 0xD800 or > 0xDFFF) and not '/' and not '#').Array[1, 12].Select(r => string.Concat(r.Select(char.ConvertFromUtf32)));

    [Theory]
    [InlineData("/about/", "/customers-rock/about/")]
    [InlineData("/", "/customers-rock/")]
    [InlineData("/stories/2026/café/", "/customers-rock/stories/2026/caf%C3%A9/")]
    [InlineData("/a b/\"<>&'/", "/customers-rock/a%20b/%22%3C%3E%26%27/")]
    [InlineData("/about/#who we are", "/customers-rock/about/#who%20we%20are")]
    public void Links_carry_the_root_and_are_encoded(string address, string href) => Assert.Equal(href, Below.Href(address));

    [Fact]
    public void Absolute_links_carry_the_host() => Assert.Equal("https://rock.example/customers-rock/about/", Below.Absolute("/about/"));

    [Fact]
    public void Without_a_host_absolute_links_stay_on_the_site() => Assert.Equal("/about/", new LinkBase(new SiteSettings()).Absolute("/about/"));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/about/", "about/index.html")]
    [InlineData("/404.html", "404.html")]
    [InlineData("/feed.rss", "feed.rss")]
    public void An_address_has_one_file(string address, string file) => Assert.Equal(file, LinkBase.OutputPath(address));

    [Fact]
    public void A_link_has_only_safe_letters_and_decodes_to_the_address() => Part.Array[1, 4].Sample(
        parts =>
        {
            var address = "/" + string.Join('/', parts) + "/";
            var href = Below.Href(address);
            Assert.All(href, c => Assert.True(char.IsAsciiLetterOrDigit(c) || "-._~/%".Contains(c, StringComparison.Ordinal), href));
            Assert.Equal("/customers-rock" + address, Uri.UnescapeDataString(href));
        },
        iter: 2000);
}
