namespace CustomersRock.Content.Addresses;

/// <summary>Copies of pages in the AMP format that others hold.</summary>
internal static class AmpCache
{
    private static readonly string[] CachePaths = ["/c/s/", "/v/s/", "/c/", "/v/"];
    private static readonly string[] ViewerPaths = ["/amp/s/", "/amp/"];

    /// <summary>The address that a cache's path holds; null where the address is not one of a cache.</summary>
    public static string? Original(Uri uri)
    {
        if (uri.Host.Equals("cdn.ampproject.org", StringComparison.OrdinalIgnoreCase) || uri.Host.EndsWith(".cdn.ampproject.org", StringComparison.OrdinalIgnoreCase))
            return After(uri, CachePaths);

        return uri.Host.StartsWith("www.google.", StringComparison.OrdinalIgnoreCase) ? After(uri, ViewerPaths) : null;
    }

    /// <summary>True for a parameter that asks for the AMP form of a page.</summary>
    public static bool Asks(string parameter) =>
        parameter.Equals("amp", StringComparison.OrdinalIgnoreCase)
        || parameter.Equals("amp=1", StringComparison.OrdinalIgnoreCase)
        || parameter.Equals("outputType=amp", StringComparison.OrdinalIgnoreCase);

    private static string? After(Uri uri, string[] starts)
    {
        var path = uri.AbsolutePath;
        if (Array.Find(starts, s => path.StartsWith(s, StringComparison.Ordinal)) is not { } start)
            return null;

        var rest = path[start.Length..];
        return rest.Split('/')[0].Contains('.', StringComparison.Ordinal) ? "https://" + rest + uri.Query : null;
    }
}
