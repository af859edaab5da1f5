using CustomersRock.Content.Addresses;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>The three feeds of a list, as the head of a page announces them.</summary>
internal static class FeedLinks
{
    public static View[] Of(string list, string title, LinkBase links) =>
    [
        Link(list, "rss", title, "application/rss+xml", "RSS", links),
        Link(list, "atom", title, "application/atom+xml", "Atom", links),
        Link(list, "json", title, "application/feed+json", "JSON Feed", links),
    ];

    private static View Link(string list, string ending, string title, string type, string format, LinkBase links) => new(
        "feed",
        ("title", new StringValue($"{title} ({format})")),
        ("type", new StringValue(type)),
        ("href", new StringValue(links.Href(SiteAddresses.Feed(list, ending)))));
}
