using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace CustomersRock.Gathering.Fetching;

/// <summary>Which addresses belong to the world: the registries of special-purpose addresses (RFC 6890, as IANA keeps them).</summary>
internal static class PublicAddresses
{
    private static readonly ImmutableArray<(IPNetwork Network, string Word)> Version4 =
    [
        Of("0.0.0.0/8", "an address of nobody"),
        Of("10.0.0.0/8", "a private address"),
        Of("100.64.0.0/10", "an address inside a carrier's network"),
        Of("127.0.0.0/8", "an address of this machine"),
        Of("169.254.0.0/16", "a link-local address"), // where clouds keep their machines' secrets
        Of("172.16.0.0/12", "a private address"),
        Of("192.0.0.0/24", "a reserved address"),
        Of("192.0.2.0/24", "an address for examples"),
        Of("192.88.99.0/24", "a reserved address"),
        Of("192.168.0.0/16", "a private address"),
        Of("198.18.0.0/15", "an address for benchmarks"),
        Of("198.51.100.0/24", "an address for examples"),
        Of("203.0.113.0/24", "an address for examples"),
        Of("224.0.0.0/4", "a multicast address"),
        Of("240.0.0.0/4", "a reserved address"),
    ];

    private static readonly ImmutableArray<(IPNetwork Network, string Word)> Version6 =
    [
        Of("::1/128", "an address of this machine"),
        Of("::/128", "an address of nobody"),
        Of("::/96", "an IPv4 address in disguise"),
        Of("64:ff9b:1::/48", "a private address"),
        Of("fc00::/7", "a private address"),
        Of("fe80::/10", "a link-local address"),
        Of("fec0::/10", "a private address"),
        Of("ff00::/8", "a multicast address"),
        Of("2001:db8::/32", "an address for examples"),
        Of("3fff::/20", "an address for examples"),

        // Teredo is among them. It and 6to4 embed an IPv4 address that a relay, perhaps our own, would reach for us; no feed lives there any more.
        Of("2001::/23", "a reserved address"),
        Of("2002::/16", "an IPv4 address in disguise"),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>What is wrong with the address, such as "a private address"; null where it is anybody's to ask.</summary>
    public static string? WhyNot(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return Word(Version4, address);

        // IPNetwork takes a mapped address for an IPv4 one and finds it in no network, or in the wrong one.
        if (address.IsIPv4MappedToIPv6)
            return "an IPv4 address in disguise";

        var bytes = address.GetAddressBytes();
        var plain = new IPAddress(bytes); // without the zone, which would keep it out of every network

        // A network without IPv4 reaches the rest of the world so (RFC 6052): as good as the address inside.
        if (Translated.Contains(plain))
            return WhyNot(new IPAddress(bytes.AsSpan(12)));

        return Word(Version6, plain) ?? (Global.Contains(plain) ? null : "a reserved address");
    }

    private static string? Word(ImmutableArray<(IPNetwork Network, string Word)> table, IPAddress address)
    {
        foreach (var (network, word) in table)
        {
            if (network.Contains(address))
                return word;
        }

        return null;
    }

    private static (IPNetwork Network, string Word) Of(string network, string word) => (IPNetwork.Parse(network), word);
}
