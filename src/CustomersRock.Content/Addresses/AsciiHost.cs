namespace CustomersRock.Content.Addresses;

/// <summary>Hosts as DNS knows them.</summary>
public static class AsciiHost
{
    /// <summary>In small letters of ASCII (IDNA), without a dot at the end, an IPv6 address in brackets. Null for a name that DNS cannot have (<c>xn--é</c>): the platform takes such an
    /// address, and throws only when it is asked for the host.</summary>
    public static string? Of(Uri address)
    {
        try
        {
            return address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost.ToLowerInvariant().TrimEnd('.');
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
