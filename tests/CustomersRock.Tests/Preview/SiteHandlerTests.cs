using CustomersRock.Preview;
using Xunit;

namespace CustomersRock.Tests.Preview;

public sealed class SiteHandlerTests
{
    [Theory]
    [InlineData("/feed.rss", "application/rss+xml; charset=utf-8")]
    [InlineData("/feed.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("/feed.json", "application/feed+json; charset=utf-8")]
    [InlineData("/search/index.json", "application/json; charset=utf-8")]
    [InlineData("/sources/sources.opml", "text/x-opml; charset=utf-8")]
    [InlineData("/photo.avif", "image/avif")]
    [InlineData("/photo.webp", "image/webp")]
    [InlineData("/styles/site.css", "text/css; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/strange.xyz", "application/octet-stream")]
    public async Task Files_have_the_type_that_a_host_would_give_them(string path, string type)
    {
        await using var site = new SmallSite();
        site.Folder.With("site/output" + path, "x");
        await site.Start();

        Assert.Equal((200, "x", type), await site.Get(path));
    }

    [Fact]
    public async Task A_folder_s_address_gets_its_slash()
    {
        await using var site = new SmallSite { LinkRoot = "/r" };
        site.Folder.With("site/output/stories/zoë/index.html", "x");
        await site.Start();

        using var response = await site.Client.GetAsync(site.Origin + "/r/stories/zo%C3%AB?q=1");

        Assert.Equal("/r/stories/zo%C3%AB/?q=1", response.Headers.Location?.OriginalString);
        Assert.Equal(200, (await site.Get("/r/stories/zo%C3%AB/")).Status);
    }

    [Fact]
    public async Task A_missing_page_is_answered_with_the_site_s_own_404_page()
    {
        await using var site = new SmallSite();
        site.Folder.With("site/output/404.html", "<body>gone fishing</body>");
        await site.Start();

        var (status, text, _) = await site.Get("/nowhere/");

        Assert.Equal(404, status);
        Assert.StartsWith("<body>gone fishing", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../settings.yml")]
    [InlineData("/%2e%2e/settings.yml")]
    [InlineData("/..%2fsettings.yml")]
    [InlineData("/..%5csettings.yml")]
    [InlineData("/x/%2e%2e/%2e%2e/settings.yml")]
    [InlineData("/%00")]
    [InlineData("/C:/settings.yml")]
    [InlineData("/link.yml")]
    [InlineData("/linked/settings.yml")]
    [InlineData("//example.org/..")]
    public async Task No_address_leads_out_of_the_output(string path)
    {
        await using var site = new SmallSite();
        site.Folder.With("site/settings.yml", "secret").With("site/output/x/index.html");
        File.CreateSymbolicLink(site.Folder["site/output/link.yml"], site.Folder["site/settings.yml"]);
        Directory.CreateSymbolicLink(site.Folder["site/output/linked"], site.Folder["site"]);
        await site.Start();

        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Origin + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var response = await client.SendAsync(request);

        Assert.Contains((int)response.StatusCode, new[] { 400, 404 });
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HEAD_tells_the_length_and_sends_nothing()
    {
        await using var site = new SmallSite();
        site.Folder.With("site/output/a.txt", "12345");
        await site.Start();
        using var request = new HttpRequestMessage(HttpMethod.Head, site.Origin + "/a.txt");

        using var response = await site.Client.SendAsync(request);

        Assert.Equal(5, response.Content.Headers.ContentLength);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }
}
