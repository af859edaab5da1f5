namespace CustomersRock.Site.Feeds;

/// <summary>One file of the sitemap at its site-relative address.</summary>
internal readonly record struct SitemapFile(string Address, ReadOnlyMemory<byte> Utf8);
