using CustomersRock.Content.Addresses;
using CustomersRock.Site.Pages;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>The variable <c>page</c> of every layout.</summary>
internal sealed class PageView(PageHead head, SiteViews site, PageDescriptions descriptions) : ViewValue
{
    // Templates ask whether something is there before they show it; it is made once.
    private FluidValue? feeds;
    private FluidValue? breadcrumbs;
    private FluidValue? structuredData;

    public SiteViews Site { get; } = site;

    /// <summary>An address that stands for all pages of the section, or the page's own.</summary>
    public string Place => head.Section is { } section ? section + "-/" : head.Address;

    protected override string Kind => "page";

    protected internal override FluidValue? Member(string name) => name switch
    {
        "kind" => Text(head.Kind),
        "title" => Text(head.Title),
        "full_title" => Text(head.Address == SiteAddresses.Home ? head.Title : $"{head.Title} · {Site.Catalog.Settings.SiteTitle}"),
        "description" => Text(head.Description),
        "address" => Text(head.Address),
        "href" => Text(Site.Links.Href(head.Address)),
        "canonical" => Text(head.Canonical ?? Site.Links.Absolute(head.Address)),
        "og_type" => Text(head.OgType),
        "og_image" => Text(head.ImageUrl ?? Site.DefaultImageUrl),
        "og_image_alt" => Text(head.ImageUrl is null ? $"{Site.Catalog.Settings.SiteTitle}: {Site.Catalog.Settings.Description}" : head.ImageAlt),
        "published_iso" => Text(head.Published is { } published ? DateText.Iso(published) : null),
        "updated_iso" => Text(head.Updated is { } updated ? DateText.Iso(updated) : null),
        "noindex" => head.NoIndex ? BooleanValue.True : BooleanValue.False,
        "feeds" => feeds ??= List(Feeds()),
        "breadcrumbs" => breadcrumbs ??= List(head.Breadcrumbs.Select(Breadcrumb)),
        "json_ld" => structuredData ??= new StringValue(head.StructuredData is { } make ? make(head) : descriptions.Of(head), encode: false),
        _ => null,
    };

    private View Breadcrumb((string Title, string Address) step) =>
        new("link", ("title", Text(step.Title)), ("href", Text(Site.Links.Href(step.Address))));

    private IEnumerable<View> Feeds()
    {
        var title = Site.Catalog.Settings.SiteTitle;
        if (head.FeedList is { } list && list != SiteAddresses.Home)
        {
            foreach (var feed in Feeds(list, $"{head.FeedTitle ?? head.Title} · {title}"))
                yield return feed;
        }

        foreach (var feed in Feeds(SiteAddresses.Home, title))
            yield return feed;
    }

    private IEnumerable<View> Feeds(string list, string title)
    {
        yield return Feed(list, "rss", title, "application/rss+xml", "RSS");
        yield return Feed(list, "atom", title, "application/atom+xml", "Atom");
        yield return Feed(list, "json", title, "application/feed+json", "JSON Feed");
    }

    private View Feed(string list, string ending, string title, string type, string format) => new(
        "feed",
        ("title", Text($"{title} ({format})")),
        ("type", Text(type)),
        ("href", Text(Site.Links.Href(SiteAddresses.Feed(list, ending)))));
}
