namespace CustomersRock.Site.Feeds;

/// <summary>A page in the sitemap. <paramref name="Url"/> is absolute.</summary>
internal readonly record struct SitemapEntry(string Url, DateTimeOffset? LastModified);
