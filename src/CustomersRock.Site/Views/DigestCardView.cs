using CustomersRock.Content.Cataloguing;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>A round-up as lists show it, and on its own page with its text.</summary>
internal sealed class DigestCardView(CatalogDigest entry, SiteViews site) : ViewValue
{
    protected override string Kind => "digest";

    protected internal override FluidValue? Member(string name) => name switch
    {
        "kind" => Text("digest"),
        "title" => Text(entry.Digest.Title),
        "href" => Text(site.Links.Href(entry.Address)),
        "url" => Text(site.Links.Absolute(entry.Address)),
        "description" => Text(entry.Digest.Description),
        "author" => Text(entry.Digest.Author ?? site.Catalog.Settings.Author),
        "published_iso" => Text(DateText.Iso(entry.Digest.Published)),
        "published_text" => Text(DateText.Day(entry.Digest.Published, site.Language)),
        "content" => site.Html(entry.Digest.Body, entry.Address),
        _ => null,
    };
}
