using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace CustomersRock.Gathering.Feeds;

/// <summary>Addresses as strangers write them.</summary>
internal static class FeedAddress
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\t\r\n");

    /// <summary>The absolute http or https address, without a user name; null where there is none. Relative ones need a <paramref name="root"/>.</summary>
    public static string? Resolve(string? written, Uri? root) => TryResolve(written, root, out var uri) ? WithoutUser(uri) : null;

    /// <summary>True for an absolute http or https address: what a permalink has to be.</summary>
    public static bool IsWeb(string? written) => TryResolve(written, null, out _);

    /// <summary>A base inside a base, as in RFC 3986, section 5.1; the outer one where the inner one is none.</summary>
    public static Uri? Inside(Uri? root, string written) => TryResolve(written, root, out var uri) ? uri : root;

    /// <summary>True where a scheme stands before it (<c>mailto:</c>, <c>data:</c>, <c>https:</c>).</summary>
    public static bool HasScheme(ReadOnlySpan<char> written)
    {
        var colon = written.IndexOf(':');
        if (colon < 1 || !char.IsAsciiLetter(written[0]))
            return false;

        foreach (var c in written[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return true;
    }

    private static bool TryResolve(string? written, Uri? root, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        if (string.IsNullOrEmpty(written) || written.Length > FeedLimits.Address)
            return false;

        var clean = Clean(written);
        if (clean.Length == 0)
            return false;

        // On Unix "/path" alone would be an absolute file address.
        var made = HasScheme(clean) ? Uri.TryCreate(clean, UriKind.Absolute, out uri) : root is { AbsolutePath.Length: <= FeedLimits.BasePath } && Uri.TryCreate(root, clean, out uri);
        return made && uri is { IsAbsoluteUri: true, Host.Length: > 0, OriginalString.Length: <= FeedLimits.Address } && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
    }

    /// <summary>Browsers drop tabs and line ends inside an address (WHATWG URL, section 4.4), so "java\nscript:" is a script to them: first drop, then look.</summary>
    private static string Clean(string written)
    {
        var trimmed = written.AsSpan().Trim();
        while (!trimmed.IsEmpty && (trimmed[0] <= ' ' || trimmed[0] == '\uFEFF'))
            trimmed = trimmed[1..];

        if (!trimmed.ContainsAny(LineBreaks))
            return trimmed.Length == written.Length ? written : trimmed.ToString();

        return string.Concat(trimmed.ToString().Split('\t', '\r', '\n').Select(part => part.Trim(' ')));
    }

    private static string WithoutUser(Uri uri) =>
        uri.UserInfo.Length == 0 ? uri.AbsoluteUri : uri.GetComponents(UriComponents.HttpRequestUrl | UriComponents.Fragment, UriFormat.UriEscaped);
}
