using System.Collections.Frozen;

namespace CustomersRock.Content.Addresses;

/// <summary>Parameters of an address that say who sent the reader, and nothing about the page.</summary>
/// <remarks><c>ref</c>, <c>src</c> and <c>id</c> are not among them: on many sites they choose the page.</remarks>
internal static class TrackingParameters
{
    private static readonly string[] Families = ["utm_", "at_campaign", "at_medium", "at_custom", "ns_", "guce_", "pk_", "mtm_", "hsa_", "oly_"];

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok",
            "_ga", "_gl", "_hsenc", "_hsmi", "vero_id", "wickedid", "cmpid", "ocid", "smid", "smtyp", "ncid", "xtor", "guccounter", "__twitter_impression", "cmp",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The address as it is written, but without them; the same text where there are none.</summary>
    public static string Without(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var end = hash < 0 ? address.Length : hash;
        var start = address.IndexOf('?', 0, end);
        if (start < 0)
            return address;

        var parts = address[(start + 1)..end].Split('&');
        var kept = Array.FindAll(parts, p => !Includes(p));
        return kept.Length == parts.Length ? address : string.Concat(address.AsSpan(0, start), kept.Length == 0 ? "" : "?" + string.Join('&', kept), address.AsSpan(end));
    }

    /// <param name="parameter"><c>name=value</c> or a name alone, as it stands in the address.</param>
    public static bool Includes(string parameter)
    {
        var end = parameter.IndexOf('=', StringComparison.Ordinal);
        var name = PercentEncoding.Uniform(end < 0 ? parameter : parameter[..end]);
        return Lookup.Contains(name) || Array.Exists(Families, f => name.StartsWith(f, StringComparison.OrdinalIgnoreCase));
    }
}
