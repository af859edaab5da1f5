namespace CustomersRock.Preview;

/// <summary>A page's Content-Security-Policy, opened for scripts of its own origin alone.</summary>
internal static class ContentPolicy
{
    private static readonly string[] Needed = ["script-src", "connect-src"];

    public static string Open(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in Needed)
        {
            var at = directives.FindIndex(directive => NameOf(directive).Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
                directives.Add(name + " 'self'");
            else
                directives[at] = WithSelf(directives[at]);
        }

        return string.Join("; ", directives);
    }

    private static string NameOf(string directive) => directive.Split(' ', 2)[0];

    private static string WithSelf(string directive)
    {
        var parts = directive.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "'none'").ToList();
        if (!parts.Contains("'self'", StringComparer.OrdinalIgnoreCase))
            parts.Add("'self'");

        return string.Join(' ', parts);
    }
}
