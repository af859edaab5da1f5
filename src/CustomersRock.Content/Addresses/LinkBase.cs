using System.Buffers;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Addresses;

/// <summary>Turns site-relative addresses into what stands in a page or a feed.</summary>
public sealed class LinkBase
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~");

    public LinkBase(SiteSettings settings)
    {
        Root = settings.LinkRoot;
        Origin = settings.Host.Length == 0 ? "" : (settings.LinksUseHttps ? "https://" : "http://") + settings.Host;
    }

    /// <summary>Empty, or <c>/customers-rock</c>.</summary>
    public string Root { get; }

    /// <summary>Empty where the host is not known, else <c>https://host</c>.</summary>
    public string Origin { get; }

    /// <summary>For links inside the site: the link root and the address, percent-encoded (RFC 3986).</summary>
    public string Href(string address) => Root + Encode(address);

    /// <summary>For feeds, canonical links and whatever leaves the site.</summary>
    public string Absolute(string address) => Origin + Root + Encode(address);

    /// <summary>The file below <c>output/</c> that answers for the address, with forward slashes.</summary>
    public static string OutputPath(string address) =>
        address.EndsWith('/') ? string.Concat(address.AsSpan(1), "index.html") : address[1..];

    private static string Encode(string address) => address.AsSpan().ContainsAnyExcept(Plain) ? EncodeParts(address) : address;

    private static string EncodeParts(string address)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        var path = fragment < 0 ? address : address[..fragment];
        var encoded = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return fragment < 0 ? encoded : encoded + "#" + Uri.EscapeDataString(address[(fragment + 1)..]);
    }
}
