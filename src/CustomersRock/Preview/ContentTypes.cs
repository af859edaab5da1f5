namespace CustomersRock.Preview;

/// <summary>What a host such as GitHub Pages would say of a file.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";

    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => Script,
        ".json" when IsFeed(path) => "application/feed+json; charset=utf-8",
        ".json" or ".map" => "application/json; charset=utf-8",
        ".rss" => "application/rss+xml; charset=utf-8",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".opml" => "text/x-opml; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".xsl" or ".xslt" => "application/xslt+xml; charset=utf-8",
        ".txt" or ".md" => "text/plain; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".ttf" => "font/ttf",
        ".pdf" => "application/pdf",
        ".wasm" => "application/wasm",
        ".mp4" => "video/mp4",
        ".mp3" => "audio/mpeg",
        _ => "application/octet-stream",
    };

    private static bool IsFeed(string path) => Path.GetFileName(path).Equals("feed.json", StringComparison.OrdinalIgnoreCase);
}
