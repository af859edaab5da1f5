using System.Buffers;
using System.Text;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Which addresses a body may link to. Whatever is not allowed by name is refused.</summary>
internal static class LinkPolicy
{
    public const string OutsideRel = "ugc nofollow noopener";

    // Browsers read \ as / and skip control characters wherever they stand: "java\nscript:" runs.
    private static readonly SearchValues<char> Tricky = SearchValues.Create("\\\u007f\u00a0\u00ad\u200b\u2028\u2029\ufeff" + new string([.. Enumerable.Range(0, 32).Select(c => (char)c)]));

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$()*+,;=%");

    /// <summary>For an address whose entities and escapes are already undone.</summary>
    public static LinkKind Classify(ReadOnlySpan<char> address)
    {
        if (address.Trim().IsEmpty)
            return LinkKind.Empty;

        if (address.ContainsAny(Tricky))
            return LinkKind.Refused;

        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && WebAddress.IsHttp(address))
            return LinkKind.Outside;

        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return address.Contains('@') ? LinkKind.Outside : LinkKind.Refused;

        if (address.StartsWith("xref:", StringComparison.OrdinalIgnoreCase))
            return address.Length > 5 && !address[5..].ContainsAny(":\"<>") ? LinkKind.Inside : LinkKind.Refused;

        return IsPath(address) ? LinkKind.Inside : LinkKind.Refused;
    }

    /// <summary>The address as it stands in an attribute: percent-encoded where it must be, escaped for HTML.</summary>
    public static string Attribute(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Plain))
            return address;

        var escaped = new StringBuilder(address.Length + 16);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.Value == '&')
                escaped.Append("&amp;");
            else if (rune.IsAscii && Plain.Contains((char)rune.Value))
                escaped.Append((char)rune.Value);
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }

    // A colon before any slash, question or hash mark would make it a scheme; two slashes another host.
    private static bool IsPath(ReadOnlySpan<char> address)
    {
        if (address.StartsWith("//") || address[0] == ' ' || address.ContainsAny('"', '<', '>'))
            return false;

        var end = address.IndexOfAny('/', '?', '#');
        return !(end < 0 ? address : address[..end]).Contains(':');
    }
}
