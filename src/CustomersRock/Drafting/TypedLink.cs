using System.Text.RegularExpressions;

namespace CustomersRock.Drafting;

/// <summary>A link as people type it, as the form on the site reads it.</summary>
internal static partial class TypedLink
{
    private const int Longest = 2000;

    /// <summary>The whole address; null where there is none in it.</summary>
    public static string? From(string typed)
    {
        var text = typed.Trim();
        var whole = Bare().IsMatch(text) ? "https://" + text : text;
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0 || !uri.IdnHost.Contains('.', StringComparison.Ordinal))
            return null;

        var address = new UriBuilder(uri) { Host = uri.IdnHost, Port = uri.IsDefaultPort ? -1 : uri.Port }.Uri.AbsoluteUri;
        return address.Length <= Longest ? address : null;
    }

    /// <summary>What stands in one option or on one line: words, and an address among them.</summary>
    public static (string Words, string? Link) Apart(string line)
    {
        var found = Address().Match(line);
        return found.Success && From(found.Value) is { } link
            ? (string.Join(' ', (line[..found.Index] + line[(found.Index + found.Length)..]).Split(' ', StringSplitOptions.RemoveEmptyEntries)), link)
            : (line.Trim(), null);
    }

    [GeneratedRegex(@"^[^\s/:@]+\.[^\s:@]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
