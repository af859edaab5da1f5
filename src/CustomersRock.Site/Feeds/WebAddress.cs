using System.Buffers;
using System.Globalization;
using System.Text;

namespace CustomersRock.Site.Feeds;

/// <summary>Addresses as feeds and sitemaps want them: what RFC 3986 does not know is percent-encoded.
/// Other people's addresses hold anything.</summary>
internal static class WebAddress
{
    private const string Unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Unreserved + ":/?#@!$&'()*+,;=%");

    /// <summary>The same text where it is well-formed already, as nearly all are.</summary>
    public static string Encoded(string url) => url.AsSpan().IndexOfAnyExcept(Allowed) < 0 ? url : Encode(url);

    private static string Encode(string url)
    {
        var host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var path = url.IndexOfAny(['/', '?', '#'], host < 3 ? 0 : host);
        var encoded = new StringBuilder(url.Length + 16);
        for (var at = 0; at < url.Length; at += char.IsSurrogatePair(url, at) ? 2 : 1)
        {
            // Brackets belong to an IPv6 host and to nothing else.
            if (Allowed.Contains(url[at]) || (url[at] is '[' or ']' && host >= 3 && (path < 0 || at < path)))
                encoded.Append(url[at]);
            else
                AppendEncoded(encoded, url, at);
        }

        return encoded.ToString();
    }

    private static void AppendEncoded(StringBuilder encoded, string url, int at)
    {
        var rune = Rune.TryGetRuneAt(url, at, out var found) ? found : Rune.ReplacementChar;
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
            encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
    }
}
