using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Contributing;

/// <summary>Where the site explains its rules.</summary>
internal static class RulePages
{
    /// <summary>Absolute; null where the site has no host.</summary>
    public static string? AddressOn(SiteSettings settings)
    {
        var links = new LinkBase(settings);
        return links.Origin.Length == 0 ? null : links.Absolute(SiteAddresses.Submit + "rules/");
    }
}
