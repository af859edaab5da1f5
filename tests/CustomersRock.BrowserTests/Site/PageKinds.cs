using System.Text.RegularExpressions;

namespace CustomersRock.BrowserTests.Site;

/// <summary>Which layout of the theme made a page, told by its address; a new layout needs a line here.</summary>
internal static class PageKinds
{
    private static readonly (string Layout, string Addresses)[] Known =
    [
        ("home", "^$"),
        ("notfound", @"^404\.html$"),
        ("withdrawn", "^stories/2026/taken-down/$"),
        ("story", "^stories/[0-9]{4}/(?!page/)[^/]+/$"),
        ("stories", "^stories/([0-9]{4}/)?(page/[0-9]+/)?$"),
        ("themes", "^themes/$"),
        ("theme", "^themes/."),
        ("companies", "^companies/$"),
        ("company", "^companies/."),
        ("people", "^people/"),
        ("around-the-web", "^around-the-web/"),
        ("digests", "^digests/(page/[0-9]+/)?$"),
        ("digest", "^digests/[0-9]{4}-W[0-9]{2}/$"),
        ("sources", "^sources/$"),
        ("search", "^search/$"),
        ("submit", "^submit/$"),
        ("feeds", "^feeds/$"),
        ("redirect", "^who-we-are/$"),
    ];

    /// <summary>The largest page of each kind and, where there are several, the smallest. Not of the kind that leads on at once: nobody reads it.</summary>
    public static IReadOnlyList<(string Layout, string Address)> Of(BuiltSite site) =>
        [.. site.Pages.GroupBy(LayoutOf).Where(kind => kind.Key != "redirect").SelectMany(kind => Extremes(site, kind).Select(address => (kind.Key, address)))];

    /// <summary>The largest page of each kind.</summary>
    public static IReadOnlyList<(string Layout, string Address)> LargestOf(BuiltSite site) => [.. Of(site).DistinctBy(page => page.Layout)];

    /// <summary>What matches nothing was written as a page of its own.</summary>
    public static string LayoutOf(string address) => Known.FirstOrDefault(k => Regex.IsMatch(address, k.Addresses)).Layout ?? "page";

    private static string[] Extremes(BuiltSite site, IEnumerable<string> pages)
    {
        var bySize = pages.OrderByDescending(site.SizeOf).ThenBy(p => p, StringComparer.Ordinal).ToArray();
        return bySize.Length == 1 ? bySize : [bySize[0], bySize[^1]];
    }
}
