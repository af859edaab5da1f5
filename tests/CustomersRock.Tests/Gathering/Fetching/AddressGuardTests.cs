using System.Globalization;
using System.Net;
using CsCheck;
using CustomersRock.Gathering.Fetching;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class AddressGuardTests
{
    private static readonly AddressGuard Guard = new(new FetchOptions { UserAgent = "test" });

    private static readonly string[] Forbidden4 =
    [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32",
    ];

    private static readonly string[] Forbidden6 =
    [
        "::/128", "::1/128", "::/96", "::ffff:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "2002::/16", "3fff::/20", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    ];

    [Theory]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://0/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("http://feeds.localhost/")]
    [InlineData("http://\uff11\uff12\uff17.0.0.1/")] // full-width digits
    [InlineData("http://127\u30020\u30020\u30021/")] // ideographic full stops
    [InlineData("http://\u2460\u2461\u2466.0.0.1/")] // digits in circles
    [InlineData("http://\uff4cocalhost/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[64:ff9b::10.0.0.1]/")]
    [InlineData("http://[2002:7f00:1::]/")] // 6to4
    [InlineData("http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/")] // Teredo
    [InlineData("http://xn--\u00e9/")] // a name that DNS cannot have
    [InlineData("ftp://example.org/")]
    [InlineData("http://example.org:8080/")]
    [InlineData("https://example.org:22/")]
    [InlineData("http://a@example.org/")]
    [InlineData("http://:@example.org/")]
    public void Where_nobody_should_go_is_refused(string address) => Assert.NotNull(Guard.WhyNot(new Uri(address)));

    [Theory]
    [InlineData("http://example.org/")]
    [InlineData("https://example.org/feed?x=http://127.0.0.1/")]
    [InlineData("https://example.org:80/")]
    [InlineData("http://b\u00fccher.example/")]
    [InlineData("http://93.184.216.34/")]
    [InlineData("https://[2606:2800:220:1:248:1893:25c8:1946]/")]
    [InlineData("https://[64:ff9b::5db8:d822]/")] // a public IPv4 address, seen from a network without IPv4
    [InlineData("http://127.0.0.1.example/")]
    [InlineData("http://notlocalhost/")]
    public void The_world_is_not(string address) => Assert.Null(Guard.WhyNot(new Uri(address)));

    [Fact]
    public void An_address_without_end_is_refused() => Assert.NotNull(Guard.WhyNot(new Uri("http://example.org/" + new string('a', 5000))));

    [Fact]
    public void No_spelling_of_a_forbidden_IPv4_address_gets_through() =>
        InNetwork(Forbidden4).Sample(address =>
        {
            var b = address.GetAddressBytes();
            var number = (uint)((b[0] << 24) | (b[1] << 16) | (b[2] << 8) | b[3]);
            Assert.NotNull(PublicAddresses.WhyNot(address));
            string[] spellings =
            [
                $"{address}", $"{address}.", $"{number}", $"0x{number:x}", $"0{Convert.ToString(number, 8)}", $"{b[0]}.{number & 0xffffff}", $"{b[0]}.{b[1]}.{number & 0xffff}",
                $"0x{b[0]:X}.0{Convert.ToString(b[1], 8)}.{b[2]}.0x{b[3]:x}", $"[::ffff:{address}]", $"[::{address}]", $"[64:ff9b::{address}]",
                $"[2002:{b[0]:x2}{b[1]:x2}:{b[2]:x2}{b[3]:x2}::1]", string.Concat($"{address}".Select(c => c == '.' ? c : (char)(c - '0' + '\uff10'))), $"{address}".Replace('.', '\uff61'),
            ];
            foreach (var spelling in spellings)
                Assert.True(!Uri.TryCreate($"http://{spelling}/", UriKind.Absolute, out var url) || Guard.WhyNot(url) is not null, spelling);
        });

    [Fact]
    public void No_spelling_of_a_forbidden_IPv6_address_gets_through() =>
        InNetwork(Forbidden6).Sample(address =>
        {
            var full = string.Join(':', Enumerable.Range(0, 8).Select(i => ((address.GetAddressBytes()[2 * i] << 8) | address.GetAddressBytes()[(2 * i) + 1]).ToString("X4", CultureInfo.InvariantCulture)));
            Assert.NotNull(PublicAddresses.WhyNot(address));
            foreach (var spelling in new[] { $"[{address}]", $"[{full}]", $"[{address}%251]" })
                Assert.True(!Uri.TryCreate($"http://{spelling}/", UriKind.Absolute, out var url) || Guard.WhyNot(url) is not null, spelling);
        });

    [Fact]
    public void A_zone_does_not_hide_an_address() => Assert.NotNull(PublicAddresses.WhyNot(IPAddress.Parse("fe80::1%1")));

    [Theory]
    [InlineData("feeds.test", "http://feeds.test:8080/", true)]
    [InlineData("FEEDS.test.", "https://feeds.TEST/", true)]
    [InlineData("feeds.test:8080", "http://feeds.test:8080/", true)]
    [InlineData("feeds.test:8080", "http://feeds.test:8081/", false)]
    [InlineData("feeds.test", "http://other.feeds.test:8080/", false)]
    [InlineData("10.0.0.1", "http://10.0.0.1:8080/", true)]
    [InlineData("10.0.0.1", "http://0xa.1/", true)]
    [InlineData("10.0.0.1", "http://10.0.0.2/", false)]
    [InlineData("::1", "http://[::1]:5000/", true)]
    [InlineData("[::1]:5000", "http://[0::1]:5000/", true)]
    [InlineData("[::1]:5000", "http://[::1]:5001/", false)]
    [InlineData("localhost", "http://localhost:5000/", true)]
    [InlineData("", "http://localhost:5000/", false)]
    [InlineData("localhost", "http://u@localhost/", false)]
    public void A_private_host_is_asked_only_where_it_is_listed(string entry, string address, bool asked)
    {
        var guard = new AddressGuard(new FetchOptions { UserAgent = "test", AllowPrivate = [entry] });

        Assert.Equal(asked, guard.WhyNot(new Uri(address)) is null);
    }

    private static Gen<IPAddress> InNetwork(string[] networks) =>
        from text in Gen.Int[0, networks.Length - 1].Select(i => networks[i])
        let network = IPNetwork.Parse(text)
        let size = network.BaseAddress.GetAddressBytes().Length
        from bytes in Gen.Byte.Array[size]
        select new IPAddress(Mixed(network, bytes));

    private static byte[] Mixed(IPNetwork network, byte[] random)
    {
        var bytes = network.BaseAddress.GetAddressBytes();
        for (var bit = network.PrefixLength; bit < bytes.Length * 8; bit++)
            bytes[bit / 8] |= (byte)(random[bit / 8] & (0x80 >> (bit % 8)));

        return bytes;
    }
}
