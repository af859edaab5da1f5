using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>An item from the web: theirs quoted and linked, ours the sentence.</summary>
internal sealed class ItemCardView(GatheredItem item, SiteViews site) : ViewValue
{
    protected override string Kind => "item";

    protected internal override FluidValue? Member(string name) => name switch
    {
        "kind" => Text("item"),
        "title" => Text(item.Title),
        "url" => Text(item.Url),
        "href" => Text(site.ItemHref(item)),
        "id" => Text(SiteViews.ItemAnchor(item)),
        "source_title" => Text(Source?.Title ?? item.Source.Value),
        "source_href" => Text(Source?.Site),
        "licence" => Text(Source?.Licence),
        "licence_text" => Text(Source is { } source ? Labels.Licence(source.Licence) : null),
        "licence_url" => Text(Source?.LicenceUrl),
        "author" => Text(item.Author),
        "published_iso" => Text(DateText.Iso(item.Published)),
        "published_text" => Text(DateText.Day(item.Published, site.Language)),
        "gathered_iso" => Text(DateText.Iso(item.Gathered)),
        "gathered_text" => Text(DateText.Day(item.Gathered, site.Language)),
        "themes" => site.ThemeLinks(item.Themes),
        "companies" => List(item.Companies.Select(site.Company)),
        "excerpt" => Text(item.Excerpt),
        "note" => site.Html(item.Note, SiteAddresses.AroundTheWeb),
        "note_text" => Text(item.NoteText),
        "also" => List(item.Also.Select(a => new View("link", ("title", Text(a.Title)), ("url", Text(a.Url))))),
        _ => null,
    };

    private Source? Source => site.Catalog.SourceById.GetValueOrDefault(item.Source);
}
