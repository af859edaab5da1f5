using CustomersRock.Site.Feeds;
using Xunit;

namespace CustomersRock.Tests.Site.Feeds;

public sealed class RobotsWriterTests
{
    [Fact]
    public void Everybody_is_welcome_and_finds_the_sitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://rocks.example/sitemap.xml\n", Robots("https://rocks.example/sitemap.xml"));

    [Theory]
    [InlineData(null)]
    [InlineData("/sitemap.xml")]
    [InlineData("")]
    public void A_sitemap_that_is_not_absolute_is_not_named(string? url) => Assert.Equal("User-agent: *\nAllow: /\n", Robots(url));

    [Fact]
    public void A_line_end_in_the_address_adds_no_rule() =>
        Assert.DoesNotContain("\nDisallow", Robots("https://rocks.example/x\nDisallow: /"), StringComparison.Ordinal);

    private static string Robots(string? sitemapUrl) => SampleFeed.Written(buffer => RobotsWriter.Write(sitemapUrl, buffer));
}
