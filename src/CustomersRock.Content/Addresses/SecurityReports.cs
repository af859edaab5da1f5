using CustomersRock.Content.Model;

namespace CustomersRock.Content.Addresses;

/// <summary>Where a hole in the site or the program is told of.</summary>
public static class SecurityReports
{
    /// <summary>The setting; else the form for private reports of a repository on GitHub; null where neither is known.</summary>
    public static string? Contact(SiteSettings settings) =>
        settings.SecurityContact ?? (GitHubRepository(settings) is { } repository ? repository + "/security/advisories/new" : null);

    /// <summary>GitHub shows a repository's <c>SECURITY.md</c> there.</summary>
    public static string? Policy(SiteSettings settings) => GitHubRepository(settings) is { } repository ? repository + "/security/policy" : null;

    private static string? GitHubRepository(SiteSettings settings)
    {
        if (!Uri.TryCreate(settings.Repository, UriKind.Absolute, out var address) || address.Host is not ("github.com" or "www.github.com"))
            return null;

        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
            return null;

        var name = parts[1].EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? parts[1][..^4] : parts[1];
        return $"https://github.com/{parts[0]}/{name}";
    }
}
