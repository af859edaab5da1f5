namespace CustomersRock.Gathering.Fetching;

/// <summary>The way from the address asked for to the one that answers.</summary>
internal sealed class RedirectTrail(Uri start)
{
    public const int MostHops = 5;

    private readonly HashSet<string> visited = [start.AbsoluteUri];
    private bool forGood = true;

    public Uri Here { get; private set; } = start;
    public int Hops { get; private set; }

    /// <summary>As far as 301 and 308 alone have led from the start; null where they led nowhere.</summary>
    public Uri? Moved { get; private set; }

    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Goes on to where the answer points; a fault where that is no way to go.</summary>
    /// <param name="location">The header as it came.</param>
    public FetchFault? Follow(int status, string? location)
    {
        if (string.IsNullOrWhiteSpace(location))
            return Bad("the redirect names no address");
        if (location.Length > AddressGuard.LongestAddress || Resolve(Here, HeaderText.AsUtf8(location.Trim())) is not { } next)
            return Bad("the redirect's address is not one");

        // Whoever can change what comes over a plain connection could send us anywhere and tell us anything; the editor wrote https.
        if (Here.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp)
            return Bad($"the redirect leads from https to an unprotected address, {next.Host}");
        if (!visited.Add(next.AbsoluteUri))
            return Bad("the redirects lead in a circle");
        if (Hops == MostHops)
            return Bad($"more than {MostHops} redirects");

        Hops++;
        Here = next;
        forGood &= status is 301 or 308;
        Moved = forGood ? next : Moved;
        return null;
    }

    /// <summary>Without its fragment, which is never sent.</summary>
    public static Uri WithoutFragment(Uri address) =>
        AddressGuard.IsWeb(address) && address.Fragment.Length > 0 ? new Uri(address.GetComponents(UriComponents.HttpRequestUrl | UriComponents.UserInfo, UriFormat.UriEscaped)) : address;

    /// <summary>A reference as browsers take it, without its fragment; null where it is none.</summary>
    public static Uri? Resolve(Uri here, string location)
    {
        // On Unix a path alone would be taken for a file, and two slashes for a share.
        var text = location.StartsWith("//", StringComparison.Ordinal) ? $"{here.Scheme}:{location}"
            : location[0] == '/' ? here.GetLeftPart(UriPartial.Authority) + location
            : location;
        return Uri.TryCreate(here, text, out var next) ? WithoutFragment(next) : null;
    }

    private static FetchFault Bad(string what) => new(FetchFaultKind.BadRedirect, what);
}
