using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomersRock.Gathering.Fetching;

/// <summary>A page's bytes as text: byte order mark, then the header, then what the page says of itself, then UTF-8.</summary>
internal static partial class PageText
{
    /// <summary>Where a page must have said what it is written in (HTML, section 4.2.5.4).</summary>
    private const int MetaBytes = 1024;

    public static string Read(ReadOnlySpan<byte> page, string? contentType)
    {
        if (page.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(page[3..]);
        if (page.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(page[2..]);
        if (page.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(page[2..]);

        return (Named(OfHeader(contentType)) ?? Named(OfPage(page)) ?? Encoding.UTF8).GetString(page);
    }

    private static string? OfHeader(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.CharSet?.Trim('"', '\'') : null;

    private static string? OfPage(ReadOnlySpan<byte> page) =>
        MetaCharset().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, MetaBytes)])) is { Success: true } match ? match.Groups["name"].Value : null;

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return null;

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("<meta\\s[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?(?<name>[a-z0-9_:-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MetaCharset();
}
