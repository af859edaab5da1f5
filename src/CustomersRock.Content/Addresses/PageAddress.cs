using System.Text;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Addresses;

/// <summary>Addresses of other people's pages: made fit to be followed, and fit to be compared. What "the same page" means is said here alone.</summary>
public static class PageAddress
{
    /// <summary>Longest address that is looked at, in characters; browsers and servers give up at 2,000 to 8,000.</summary>
    public const int Longest = 4096;

    private static readonly string[] Mirrors = ["www.", "m.", "mobile.", "amp."];
    private static readonly string[] Indexes = ["/index.html", "/index.htm", "/index.php"];

    /// <summary>The page behind an address, for comparing: without scheme, <c>www.</c>, AMP, tracking, fragment and the slash at the end, its letters encoded and
    /// its parameters ordered one way. Null where it is no http(s) address.</summary>
    public static CanonicalUrl? Canonical(string? url)
    {
        if (Read(url) is not { } uri)
            return null;

        // A page that a cache of AMP pages holds names its own address in the path; each turn makes it shorter.
        while (AmpCache.Original(uri) is { } original && Read(original) is { } inner)
            uri = inner;

        var plain = new StringBuilder(uri.OriginalString.Length).Append(Host(uri));
        if (!uri.IsDefaultPort)
            plain.Append(':').Append(uri.Port);

        plain.Append(Path(uri));
        AppendQuery(plain, uri);
        return new CanonicalUrl(plain.ToString());
    }

    /// <summary>The address to be followed: host in lower case, without user name, tracking and fragment, letters outside ASCII encoded; the slash at the end stays.
    /// Null where it is no http(s) address.</summary>
    public static string? Shown(string? url)
    {
        if (Read(url) is not { } uri)
            return null;

        var shown = new StringBuilder(uri.OriginalString.Length).Append(uri.Scheme).Append("://").Append(AsciiHost.Of(uri));
        if (!uri.IsDefaultPort)
            shown.Append(':').Append(uri.Port);

        shown.Append(uri.AbsolutePath);
        var sign = '?';
        foreach (var part in Parameters(uri))
        {
            shown.Append(sign).Append(part);
            sign = '&';
        }

        return shown.ToString();
    }

    /// <summary>The same page as text; what is no http(s) address is compared as it is written.</summary>
    public static string Comparable(string link) => Canonical(link)?.Value ?? link;

    /// <summary>The pages that tell a gathered item: its own, then those that tell the same.</summary>
    public static IEnumerable<CanonicalUrl> Pages(GatheredItem item) => item.Also.Select(a => a.Url).Prepend(item.Url).Select(Canonical).OfType<CanonicalUrl>();

    /// <summary>A host alone is a site's front page: what stands there changes from day to day.</summary>
    public static bool IsFrontPage(CanonicalUrl url) => url.Value.AsSpan().IndexOfAny('/', '?') < 0;

    /// <summary>The host, with its port where that is an unusual one.</summary>
    public static string HostOf(CanonicalUrl url) => url.Value.AsSpan().IndexOfAny('/', '?') is >= 0 and var end ? url.Value[..end] : url.Value;

    private static Uri? Read(string? url)
    {
        if (url is null || url.Length > Longest || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri))
            return null;

        return (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && AsciiHost.Of(uri) is { Length: > 0 } ? uri : null;
    }

    /// <summary>A mirror's first letters go as long as a name with a dot is left: <c>m.com</c> is a site of its own.</summary>
    private static string Host(Uri uri)
    {
        var host = AsciiHost.Of(uri)!;
        while (Array.Find(Mirrors, m => host.StartsWith(m, StringComparison.Ordinal)) is { } mirror && host.IndexOf('.', mirror.Length) >= 0)
            host = host[mirror.Length..];

        return host;
    }

    private static string Path(Uri uri)
    {
        var path = PercentEncoding.Uniform(uri.AbsolutePath).TrimEnd('/');
        for (var shorter = WithoutEnding(path); shorter is not null; shorter = WithoutEnding(path))
            path = shorter.TrimEnd('/');

        return path.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase) ? path[..^9] + ".html" : path;
    }

    private static string? WithoutEnding(string path)
    {
        if (Array.Find(Indexes, i => path.EndsWith(i, StringComparison.OrdinalIgnoreCase)) is { } index)
            return path[..^index.Length];

        // A page at /amp itself may be about guitars.
        return path.Length > 4 && path.EndsWith("/amp", StringComparison.OrdinalIgnoreCase) ? path[..^4] : null;
    }

    private static void AppendQuery(StringBuilder plain, Uri uri)
    {
        var sign = '?';
        foreach (var part in Parameters(uri).Where(p => !AmpCache.Asks(p)).Select(PercentEncoding.Uniform).Order(StringComparer.Ordinal))
        {
            plain.Append(sign).Append(part);
            sign = '&';
        }
    }

    private static IEnumerable<string> Parameters(Uri uri) =>
        uri.Query.Split('&').Select(p => p.TrimStart('?')).Where(p => p.Length > 0 && !TrackingParameters.Includes(p));
}
