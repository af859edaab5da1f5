namespace CustomersRock.Site.Feeds;

/// <summary>What one file may hold; sitemaps.org says 50,000 addresses and 50 MB.</summary>
internal sealed record SitemapLimits(int Addresses = 50_000, int Bytes = 52_428_800);
