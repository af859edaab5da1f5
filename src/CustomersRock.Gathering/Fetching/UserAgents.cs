namespace CustomersRock.Gathering.Fetching;

/// <summary>How we introduce ourselves: who asks, and the page that says why, how often, and where to write to.</summary>
public static class UserAgents
{
    /// <summary><c>CustomersRock/0.1.0 (+https://example.org/sources/)</c>.</summary>
    /// <param name="version">What is behind a <c>+</c> is left out: it names a build, which is nobody's business.</param>
    /// <param name="site">The site's address with its link root; null where it has none yet.</param>
    public static string Default(string version, Uri? site)
    {
        var plain = version.Split('+')[0];
        var product = $"CustomersRock/{string.Concat(plain.Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))}";
        return site is { IsAbsoluteUri: true } && site.Scheme.StartsWith("http", StringComparison.Ordinal) ? $"{product} (+{Sources(site)})" : product;
    }

    // Brackets end a comment (RFC 9110, section 5.6.5).
    private static string Sources(Uri site) =>
        (site.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/sources/").Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
