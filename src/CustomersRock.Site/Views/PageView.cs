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
        "og_image" => Text(Image?.Url),
        "og_image_alt" => Text(Image?.Alt),
        "og_image_width" => Image is { } image ? Number(image.Width) : NilValue.Instance,
        "og_image_height" => Image is { } image ? Number(image.Height) : NilValue.Instance,
        "published_iso" => Text(head.Published is { } published ? DateText.Iso(published) : null),
        "updated_iso" => Text(head.Updated is { } updated ? DateText.Iso(updated) : null),
        "noindex" => head.NoIndex ? BooleanValue.True : BooleanValue.False,
        "feeds" => feeds ??= Feeds(),
        "breadcrumbs" => breadcrumbs ??= List(head.Breadcrumbs.Select(Breadcrumb)),
        "json_ld" => structuredData ??= new StringValue(head.StructuredData is { } make ? make(head) : descriptions.Of(head), encode: false),
        _ => null,
    };

    private SharedImage? Image => head.Image ?? Site.DefaultImage;

    private View Breadcrumb((string Title, string Address) step) =>
        new("link", ("title", Text(step.Title)), ("href", Text(Site.Links.Href(step.Address))));

    private FluidValue Feeds() => head.FeedList is { } list && list != SiteAddresses.Home
        ? List([.. FeedLinks.Of(list, $"{head.FeedTitle ?? head.Title} · {Site.Catalog.Settings.SiteTitle}", Site.Links), .. Site.Feeds])
        : Site.SharedFeeds;
}
