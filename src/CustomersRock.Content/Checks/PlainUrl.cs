using System.Text;

namespace CustomersRock.Content.Checks;

/// <summary>An address of the web without what does not change the page: scheme, <c>www.</c>, fragment, tracking, a slash at the end.</summary>
public static class PlainUrl
{
    private static readonly string[] Tracking = ["fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref", "cmpid", "ocid", "smid"];

    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return url;

        var host = uri.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];

        var plain = new StringBuilder(host);
        if (!uri.IsDefaultPort)
            plain.Append(':').Append(uri.Port);

        plain.Append(uri.AbsolutePath.AsSpan().TrimEnd('/'));
        AppendQuery(plain, uri.Query);
        return plain.ToString();
    }

    private static void AppendQuery(StringBuilder plain, string query)
    {
        var sign = '?';
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        {
            var name = part.Split('=')[0];
            if (name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;

            plain.Append(sign).Append(part);
            sign = '&';
        }
    }
}
