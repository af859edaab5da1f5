using System.Buffers;

namespace CustomersRock.Site.Feeds;

/// <summary><c>robots.txt</c> (RFC 9309): everybody is welcome, and here is the sitemap.</summary>
internal static class RobotsWriter
{
    /// <param name="sitemapUrl">Absolute; absent where the site has no host yet or no sitemap.</param>
    /// <param name="buffer">Takes the text.</param>
    public static void Write(string? sitemapUrl, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        output.Raw("User-agent: *\nAllow: /\n"u8);
        if (Uri.TryCreate(sitemapUrl, UriKind.Absolute, out var url) && url.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            // The parsed form: a line end inside a setting must not become a rule of its own.
            output.Raw("\nSitemap: "u8);
            output.Raw(url.AbsoluteUri);
            output.Raw("\n"u8);
        }

        output.Flush();
    }
}
